"""What the first ledger kept as text is carried over: who was at a meeting, who is above the scale."""

from __future__ import annotations

import re
import uuid

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_TIERS = {
    "区级联系领导": "leader",
    "帮扶责任单位": "unit",
    "企业保姆": "nanny",
    "服务工作专班": "team",
    "挂帅领导": "leader",
    "工作专班": "team",
    "项目管家": "nanny",
    "一名领导": "leader",
    "一套班子": "team",
    "一抓到底责任人": "nanny",
}
_TERMS = {
    "visit_method": ("实地走访", "电话", "座谈"),
    "label": ("生产", "销售", "融资", "用工", "用地", "减税降费", "项目申报", "资金支持", "立项", "审批"),
    "direction": ("政策支持", "要素保障", "科技创新", "拓展市场", "降低成本", "优化环境"),
    "grade": ("痛点", "堵点", "难点"),
    "topic": ("聊生活", "聊工作", "聊服务", "聊合作"),
    "project_type": ("强链扩链型", "集群配套型", "龙头基地型"),
    "lead_source": ("主题日引荐", "以商招商", "敲门招商", "委托招商"),
    "tag": (
        "规模工业企业",
        "重点企业",
        "重点骨干企业",
        "高新技术企业",
        "国家级专精特新“小巨人”",
        "省专精特新中小企业",
        "世界500强",
        "三类500强",
        "上市公司",
        "湘商回归",
        "省级企业研发中心",
        "国家级科技孵化器",
        "智改数转",
    ),
    "award": ("标准厂房建设", "租赁", "装修", "设备搬迁", "购新设备", "创先争优", "人才用工"),
}


def upgrade() -> None:
    connection = op.get_bind()
    if connection.exec_driver_sql("SELECT count(*) FROM office").scalar():
        _attendance(connection)
        _above_scale(connection)
        _words(connection)
    for table, columns in (("meeting", ("units_present", "enterprises_present")), ("party", ("above_scale",))):
        with op.batch_alter_table(table, table_kwargs={"sqlite_strict": True}) as batch:
            for column in columns:
                batch.drop_column(column)


def _attendance(connection: sa.Connection) -> None:
    """Enter who was present by name; names nobody knows stay as text."""
    units = _called(connection, "SELECT id, name, short_name FROM unit WHERE removed_at IS NULL")
    firms = _called(
        connection, "SELECT id, name, short_name FROM party WHERE kind = 'enterprise' AND removed_at IS NULL"
    )
    told = connection.exec_driver_sql("SELECT id, units_present, enterprises_present FROM meeting").all()
    for meeting_id, of_units, of_firms in told:
        unknown = []
        for text, known, pointer in ((of_units, units, "unit_id"), (of_firms, firms, "party_id")):
            for name in filter(None, (part.strip() for part in re.split(r"[、，,;；\n]", text or ""))):
                if name in known:
                    _insert(connection, "attendance", meeting_id=meeting_id, **{pointer: known[name]})
                else:
                    unknown.append(name)
        if unknown:
            connection.execute(
                sa.text("UPDATE meeting SET others_present = :names WHERE id = :id"),
                {"names": "、".join(unknown), "id": meeting_id},
            )


def _called(connection: sa.Connection, query: str) -> dict[str, str]:
    found = connection.exec_driver_sql(query).all()
    return {name: row_id for row_id, *names in found for name in names if name}


def _above_scale(connection: sa.Connection) -> None:
    """Put those marked on the list of the year in which the mark was last made known: the newest deed's."""
    year = connection.exec_driver_sql(
        "SELECT CAST(substr(max(at), 1, 4) AS INTEGER) FROM operation WHERE verb <> 'ledger.upgrade'"
    ).scalar()
    for (party_id,) in connection.exec_driver_sql("SELECT id FROM party WHERE above_scale = 1").all():
        _insert(connection, "scale_year", party_id=party_id, year=year)


def _words(connection: sa.Connection) -> None:
    connection.exec_driver_sql("UPDATE series SET weekday = 0 WHERE name = '政企交流主题日'")
    connection.exec_driver_sql("UPDATE slot SET mid_level = 1 WHERE name = '中层及以上干部'")
    for name, tier in _TIERS.items():
        connection.execute(sa.text("UPDATE slot SET tier = :tier WHERE name = :name"), {"tier": tier, "name": name})
    for dictionary, labels in _TERMS.items():
        for position, label in enumerate(labels):
            _insert(connection, "term", dictionary=dictionary, label=label, position=position, retired=0)


def _insert(connection: sa.Connection, table: str, **values: object) -> None:
    row = {"id": str(uuid.uuid4())} | values
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(sa.text(f"INSERT INTO {table}({names}) VALUES ({marks})"), row)
