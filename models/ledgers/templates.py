"""Custom ledgers the program ships, to be taken over with one click and then changed as the office likes.

Columns after docs of the parks (domain.md §1.1, §1.3, §1.4, §2.7). What was never published is left empty: the ten
do's and don'ts 正面清单、负面清单 are numbered lines without text.
"""

from __future__ import annotations

from dataclasses import dataclass

from models.errors import RuleBroken
from models.language import N_
from models.ledgers.columns import Kind
from models.ledgers.custom import COUNTER
from models.ledgers.field_specs import FieldSpec


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A ledger as shipped; `numbered` lines stand in it from the beginning."""

    key: str
    title: str
    about: str
    fields: tuple[FieldSpec, ...]
    numbered: int = 0


def _text(label: str, width: int = 14, **more: object) -> FieldSpec:
    return FieldSpec(label=label, width=width, **more)  # type: ignore[arg-type]


def _note(label: str, width: int = 30, **more: object) -> FieldSpec:
    return FieldSpec(label=label, kind=Kind.NOTE, width=width, **more)  # type: ignore[arg-type]


def _day(label: str, **more: object) -> FieldSpec:
    return FieldSpec(label=label, kind=Kind.DATE, width=12, **more)  # type: ignore[arg-type]


def _money(label: str, **more: object) -> FieldSpec:
    return FieldSpec(label=label, kind=Kind.MONEY, width=14, total=True, **more)  # type: ignore[arg-type]


def _number(label: str, **more: object) -> FieldSpec:
    return FieldSpec(label=label, kind=Kind.NUMBER, width=10, **more)  # type: ignore[arg-type]


def _choice(label: str, answers: str, width: int = 12, **more: object) -> FieldSpec:
    return FieldSpec(label=label, kind=Kind.CHOICE, words=answers, width=width, **more)  # type: ignore[arg-type]


def _party(label: str = "企业", target: str = "parties", **more: object) -> FieldSpec:
    synonyms = "企业名称、单位名称、企业（项目）名称、公司名称"
    return FieldSpec(
        label=label,
        kind=Kind.LINK,
        words=target,
        width=30,
        synonyms=synonyms,
        **more,  # type: ignore[arg-type]
    )


_LIST = (
    FieldSpec(label=COUNTER, kind=Kind.NUMBER, width=8, required=True),
    FieldSpec(label="内容", kind=Kind.NOTE, width=60),
)

TEMPLATES = (
    Template(
        key="labour_demand",
        title="用工需求",
        about="企业用工需求动态管理台账：岗位、需求、已招、缺口。",
        fields=(
            _party(required=True),
            _text("岗位（工种）", 16, required=True, synonyms="岗位、工种、岗位名称、招聘岗位"),
            _choice("工种类别", "普工、技工、工程师、管理、营销、其他"),
            _number("需求人数", total=True, synonyms="需求、招聘人数、用工需求、需要人数"),
            _number("已招", total=True, synonyms="已招人数、已到岗、到岗人数"),
            _number("缺口", total=True, words="=需求人数-已招", synonyms="缺工人数、缺口人数"),
            _text("学历/技能", 16, synonyms="学历、技能要求、学历要求、任职要求"),
            _text("年龄", 12, synonyms="年龄要求"),
            _text("月薪（元）", 14, synonyms="薪资、月薪、工资、薪资待遇"),
            _text("食宿", 12, synonyms="食宿情况、福利待遇"),
            _text("联系人", 10, personal=True),
            FieldSpec(label="电话", kind=Kind.PHONE, width=14, personal=True, synonyms="联系电话、联系方式、手机"),
            _day("更新日期", synonyms="更新时间、填报日期"),
            _note("对接情况", synonyms="对接、进展情况"),
        ),
    ),
    Template(
        key="loans",
        title="融资担保贷款",
        about="助保贷、政银担、潇湘财银贷、风险补偿：授信、放款、期限与风险分担。",
        fields=(
            _party(required=True),
            _choice(
                "产品",
                "助保贷、政银担、潇湘财银贷、风险担保补偿、科创e贷、其他",
                14,
                required=True,
                synonyms="贷款产品",
            ),
            _text("银行", 16, required=True, synonyms="合作银行、贷款银行、放贷银行", personal=True),
            _money("授信额", personal=True, synonyms="授信额度、授信金额"),
            _money("放款额", personal=True, synonyms="放款金额、贷款金额、放贷金额"),
            _number("期限（月）", synonyms="期限、贷款期限", personal=True),
            FieldSpec(label="利率（%）", kind=Kind.DECIMAL, width=10, synonyms="利率、年利率、执行利率", personal=True),
            _day("起始日", required=True, synonyms="放款日期、起、起始日期、贷款日期", personal=True),
            _day("到期日", synonyms="止、到期日期、还款日期", personal=True),
            _text("风险分担", 18, synonyms="风险分担比例、风险补偿", personal=True),
            _choice("状态", "申请中、已授信、已放款、已结清、逾期、已代偿", synonyms="贷款状态"),
            _note("备注"),
        ),
    ),
    Template(
        key="bonds",
        title="履约保证金",
        about="入园合同的履约保证金：应收、实收、退还、扣罚与余额。",
        fields=(
            _party("企业", required=True),
            _text("合同", 24, required=True, synonyms="合同名称、合同编号、项目合同、入园合同"),
            _money("应收", synonyms="应收金额、应缴金额"),
            _money("实收", synonyms="实收金额、已收、已缴金额"),
            _day("收取日期", synonyms="缴纳日期、到账日期"),
            _money("退还", synonyms="退还金额、已退"),
            _money("扣罚", synonyms="扣罚金额、罚没"),
            _money("余额", words="=实收-退还-扣罚", synonyms="结余"),
            _text("履约约定", 24, synonyms="履约条件、约定事项"),
            _choice("状态", "待缴、已缴、部分退还、已退清、已扣罚"),
            _note("备注"),
        ),
    ),
    Template(
        key="commitments",
        title="承诺事项",
        about="对企业（项目）作出的承诺：谁承诺、何时兑现、是否兑现。",
        fields=(
            _note("事项", 36, required=True, synonyms="承诺事项、承诺内容"),
            _party("企业（项目）"),
            FieldSpec(
                label="承诺单位",
                kind=Kind.LINK,
                words="units",
                width=18,
                required=True,
                synonyms="责任单位、兑现单位、牵头单位",
            ),
            _text("依据", 24, synonyms="合同依据、文件依据、协议"),
            _day("承诺日期", required=True, synonyms="承诺时间、签订日期"),
            _day("兑现时限", synonyms="时限、完成时限、承诺时限"),
            _choice("兑现情况", "未到期、兑现中、已兑现、逾期未兑现", 14, synonyms="兑现、是否兑现"),
            _day("兑现日期", synonyms="兑现时间"),
            _note("备注", synonyms="说明"),
        ),
    ),
    Template(
        key="handling",
        title="帮代办",
        about="全程帮代办：事项、代办人、受理与办结、用时。",
        fields=(
            _text("事项", 28, required=True, synonyms="代办事项、事项名称、服务事项"),
            _party("企业（项目）", required=True),
            FieldSpec(label="代办人", kind=Kind.LINK, words="people", width=12, synonyms="帮办人、代办员、帮代办人员"),
            _text("驿站", 14, synonyms="政务驿站、受理窗口、受理地点"),
            _day("受理日期", required=True, synonyms="受理、受理时间"),
            _day("办结日期", synonyms="办结、办结时间"),
            _number("天数", synonyms="办理天数、用时（天）、用时"),
            _choice("状态", "受理、办理中、已办结、已退回"),
            _note("办理情况", synonyms="备注"),
        ),
    ),
    Template(
        key="leads",
        title="招商线索",
        about="线索从哪里来、谁引荐、谈到哪一步。",
        fields=(
            _text("线索", 30, required=True, synonyms="项目名称、线索名称、招商项目、拟投项目"),
            FieldSpec(
                label="来源", kind=Kind.TERM, words="lead_source", width=14, synonyms="线索来源、招商方式、信息来源"
            ),
            _party("引荐企业", "enterprises"),
            FieldSpec(
                label="投资额",
                kind=Kind.MONEY,
                width=14,
                total=True,
                personal=True,
                synonyms="拟投资额、总投资、投资总额",
            ),
            FieldSpec(label="产业链", kind=Kind.TERM, words="chain", width=14, synonyms="产业类别、所属产业链"),
            _choice("阶段", "线索、接洽、考察、谈判、签约、落地、搁置", synonyms="进展阶段、当前阶段"),
            FieldSpec(label="对接人", kind=Kind.LINK, words="people", width=12, synonyms="联系人、责任人、招商专员"),
            _text("投资方联系人", 14, personal=True),
            FieldSpec(label="投资方电话", kind=Kind.PHONE, width=14, personal=True),
            _day("登记日期", synonyms="日期、登记时间"),
            _note("进展情况", synonyms="进展、备注"),
        ),
    ),
    Template(
        key="events",
        title="培训活动",
        about="培训、招聘会、对接会、文体活动：何时何地、多少人、有什么成效。",
        fields=(
            _text("活动名称", 30, required=True, synonyms="名称、主题、活动主题、培训主题、培训班"),
            _choice(
                "类别", "政策培训、技能培训、招聘活动、银企对接、文体活动、宣传推介、其他", synonyms="活动类别、类型"
            ),
            _day("日期", required=True, synonyms="时间、活动日期、举办时间"),
            _text("地点", 18, synonyms="活动地点、举办地点"),
            FieldSpec(
                label="主办单位", kind=Kind.LINK, words="units", width=18, synonyms="承办单位、组织单位、牵头单位"
            ),
            _number("参加人数", total=True, synonyms="人数、参训人数、参与人数"),
            _number("参加企业数", total=True, synonyms="企业数、参会企业数"),
            _note("成效", synonyms="活动成效、备注、情况"),
        ),
    ),
    Template(
        key="dos",
        title="正面清单",
        about="服务企业10项正面清单：只有序号，内容由本单位填写。",
        fields=_LIST,
        numbered=10,
    ),
    Template(
        key="donts",
        title="负面清单",
        about="服务企业10项负面清单：只有序号，内容由本单位填写。",
        fields=_LIST,
        numbered=10,
    ),
)


def template(key: str) -> Template:
    """Return the shipped ledger called `key`. Raises `RuleBroken` when there is none."""
    for one in TEMPLATES:
        if one.key == key:
            return one
    raise RuleBroken(N_("Errors", "There is no template “{key}”."), key=key)
