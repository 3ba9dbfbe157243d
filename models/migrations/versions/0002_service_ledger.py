"""The service ledger in full."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("attachment", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index("ix_attachment_owner", ["table_name", "row_id"], unique=False)

    op.create_table(
        "custom_ledger",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_ledger")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("custom_ledger", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index("uq_custom_ledger_key", ["key"], unique=True, sqlite_where=sa.text("removed_at IS NULL"))

    op.create_table(
        "field",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ledger", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("synonyms", sa.Text(), nullable=True),
        sa.Column("required", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("personal", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_field")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("field", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(
            "uq_field_ledger_label", ["ledger", "label"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "fund",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("budget", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fund")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("fund", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(
            "uq_fund_name_year", ["name", "year"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "policy",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("document_number", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("issued_on", sa.Text(), nullable=True),
        sa.Column("valid_from", sa.Text(), nullable=True),
        sa.Column("valid_to", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_policy")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("policy", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index("uq_policy_title", ["title"], unique=True, sqlite_where=sa.text("removed_at IS NULL"))

    op.create_table(
        "clause",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("policy_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("contact", sa.Text(), nullable=True),
        sa.Column("contact_phone", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["policy_id"], ["policy.id"], name=op.f("fk_clause_policy_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_clause_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clause")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("clause", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_clause_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_clause_policy_id_name", ["policy_id", "name"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "party_figures",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("output", sa.Integer(), nullable=True),
        sa.Column("revenue", sa.Integer(), nullable=True),
        sa.Column("tax", sa.Integer(), nullable=True),
        sa.Column("profit", sa.Integer(), nullable=True),
        sa.Column("assets", sa.Integer(), nullable=True),
        sa.Column("electricity", sa.Integer(), nullable=True),
        sa.Column("staff", sa.Integer(), nullable=True),
        sa.Column("invested", sa.Integer(), nullable=True),
        sa.Column("funds_in_place", sa.Integer(), nullable=True),
        sa.Column("trade", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_figures_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_figures")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("party_figures", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(
            "uq_party_figures_party_id_year_month",
            ["party_id", "year", "month"],
            unique=True,
            sqlite_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "plaque",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("put_up_on", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("printed", sa.Text(), nullable=True),
        sa.Column("damaged", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_plaque_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plaque")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("plaque", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(
            "uq_plaque_party_id", ["party_id"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "scale_year",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_scale_year_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scale_year")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("scale_year", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(
            "uq_scale_year_party_id_year", ["party_id", "year"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "sheet",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=False),
        sa.Column("answer_by", sa.Text(), nullable=False),
        sa.Column("demand", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Text(), nullable=True),
        sa.Column("received_by", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Text(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_sheet_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("sheet", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_issued_on"), ["issued_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index(
            "uq_sheet_year_number", ["year", "number"], unique=True, sqlite_where=sa.text("removed_at IS NULL")
        )

    op.create_table(
        "visit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("visited_on", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("companions", sa.Text(), nullable=True),
        sa.Column("labels", sa.Text(), nullable=True),
        sa.Column("direction", sa.Text(), nullable=True),
        sa.Column("platform", sa.Text(), nullable=True),
        sa.Column("campaign", sa.Text(), nullable=True),
        sa.Column("production", sa.Text(), nullable=True),
        sa.Column("findings", sa.Text(), nullable=True),
        sa.Column("answered", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_visit_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("visit", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_visit_visited_on"), ["visited_on"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("party_id", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_attendance_party_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_attendance_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("attendance", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "clause_fund",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("clause_id", sa.Text(), nullable=False),
        sa.Column("fund_id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clause_id"], ["clause.id"], name=op.f("fk_clause_fund_clause_id")),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_clause_fund_fund_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clause_fund")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("clause_fund", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_clause_fund_clause_id"), ["clause_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_clause_fund_fund_id"), ["fund_id"], unique=False)

    op.create_table(
        "custom_row",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("ledger_id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("cells", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["ledger_id"], ["custom_ledger.id"], name=op.f("fk_custom_row_ledger_id")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_custom_row_party_id")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_custom_row_person_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_custom_row_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custom_row")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("custom_row", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_custom_row_ledger_id"), ["ledger_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_custom_row_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_custom_row_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_custom_row_unit_id"), ["unit_id"], unique=False)

    op.create_table(
        "duty",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("every", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("slot_id", sa.Text(), nullable=True),
        sa.Column("series_id", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Text(), nullable=True),
        sa.Column("to_on", sa.Text(), nullable=True),
        sa.Column("basis", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_duty_person_id")),
        sa.ForeignKeyConstraint(["series_id"], ["series.id"], name=op.f("fk_duty_series_id")),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_duty_slot_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_duty_unit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_duty")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("duty", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_duty_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_duty_series_id"), ["series_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_duty_slot_id"), ["slot_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_duty_unit_id"), ["unit_id"], unique=False)
        batch_op.create_index("uq_duty_name", ["name"], unique=True, sqlite_where=sa.text("removed_at IS NULL"))

    op.create_table(
        "subsidy",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("clause_id", sa.Text(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=True),
        sa.Column("category", sa.Text(), nullable=True),
        sa.Column("matter", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("applied_on", sa.Text(), nullable=False),
        sa.Column("applied", sa.Integer(), nullable=True),
        sa.Column("accepted_on", sa.Text(), nullable=True),
        sa.Column("reviewed_on", sa.Text(), nullable=True),
        sa.Column("awarded", sa.Integer(), nullable=True),
        sa.Column("public_from", sa.Text(), nullable=True),
        sa.Column("public_to", sa.Text(), nullable=True),
        sa.Column("planned_month", sa.Text(), nullable=True),
        sa.Column("refused_on", sa.Text(), nullable=True),
        sa.Column("refusal", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clause_id"], ["clause.id"], name=op.f("fk_subsidy_clause_id")),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_subsidy_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("subsidy", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_subsidy_clause_id"), ["clause_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_subsidy_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_subsidy_state"), ["state"], unique=False)
        batch_op.create_index("uq_subsidy_number", ["number"], unique=True, sqlite_where=sa.text("removed_at IS NULL"))

    op.create_table(
        "team_member",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("team_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("leads", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_team_member_person_id")),
        sa.ForeignKeyConstraint(["team_id"], ["unit.id"], name=op.f("fk_team_member_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_member")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("team_member", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_team_member_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_team_member_team_id"), ["team_id"], unique=False)

    op.create_table(
        "visit_person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_visit_person_person_id")),
        sa.ForeignKeyConstraint(["visit_id"], ["visit.id"], name=op.f("fk_visit_person_visit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_person")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("visit_person", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_visit_person_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_visit_person_visit_id"), ["visit_id"], unique=False)

    op.create_table(
        "correction",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("issue_id", sa.Text(), nullable=True),
        sa.Column("corrected_on", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_correction_issue_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_correction_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_correction")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("correction", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_correction_issue_id"), ["issue_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_correction_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "fraud_case",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Text(), nullable=False),
        sa.Column("subsidy_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=True),
        sa.Column("opened_on", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("due", sa.Integer(), nullable=True),
        sa.Column("recovered", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_fraud_case_party_id")),
        sa.ForeignKeyConstraint(["subsidy_id"], ["subsidy.id"], name=op.f("fk_fraud_case_subsidy_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fraud_case")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("fraud_case", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_fraud_case_party_id"), ["party_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_fraud_case_subsidy_id"), ["subsidy_id"], unique=False)

    op.create_table(
        "issue_project",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("issue_id", sa.Text(), nullable=False),
        sa.Column("project_id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_issue_project_issue_id")),
        sa.ForeignKeyConstraint(["project_id"], ["party.id"], name=op.f("fk_issue_project_project_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue_project")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("issue_project", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_issue_project_issue_id"), ["issue_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_issue_project_project_id"), ["project_id"], unique=False)

    op.create_table(
        "meeting_issue",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("issue_id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["issue_id"], ["issue.id"], name=op.f("fk_meeting_issue_issue_id")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_meeting_issue_meeting_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_issue")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("meeting_issue", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_issue_issue_id"), ["issue_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_meeting_issue_meeting_id"), ["meeting_id"], unique=False)

    op.create_table(
        "payment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subsidy_id", sa.Text(), nullable=False),
        sa.Column("fund_id", sa.Text(), nullable=True),
        sa.Column("paid_on", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("voucher", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_payment_fund_id")),
        sa.ForeignKeyConstraint(["subsidy_id"], ["subsidy.id"], name=op.f("fk_payment_subsidy_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("payment", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_payment_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_paid_on"), ["paid_on"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_subsidy_id"), ["subsidy_id"], unique=False)

    op.create_table(
        "subsidy_source",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("subsidy_id", sa.Text(), nullable=False),
        sa.Column("fund_id", sa.Text(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["fund_id"], ["fund.id"], name=op.f("fk_subsidy_source_fund_id")),
        sa.ForeignKeyConstraint(["subsidy_id"], ["subsidy.id"], name=op.f("fk_subsidy_source_subsidy_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subsidy_source")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("subsidy_source", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_subsidy_source_fund_id"), ["fund_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_subsidy_source_subsidy_id"), ["subsidy_id"], unique=False)

    op.create_table(
        "bounty",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("posted_on", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.Column("team_id", sa.Text(), nullable=True),
        sa.Column("leader_id", sa.Text(), nullable=True),
        sa.Column("taken_on", sa.Text(), nullable=True),
        sa.Column("promise", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.Column("succeeded", sa.Integer(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["leader_id"], ["person.id"], name=op.f("fk_bounty_leader_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_bounty_task_id")),
        sa.ForeignKeyConstraint(["team_id"], ["unit.id"], name=op.f("fk_bounty_team_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bounty")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("bounty", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_bounty_leader_id"), ["leader_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_bounty_team_id"), ["team_id"], unique=False)
        batch_op.create_index("uq_bounty_task_id", ["task_id"], unique=True, sqlite_where=sa.text("removed_at IS NULL"))

    op.create_table(
        "extension",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("asked_on", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=True),
        sa.Column("old_due", sa.Text(), nullable=False),
        sa.Column("new_due", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("approver", sa.Text(), nullable=True),
        sa.Column("settled_on", sa.Text(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=True),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_extension_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("extension", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_extension_task_id"), ["task_id"], unique=False)

    op.create_table(
        "sheet_task",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sheet_id", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("removed_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["sheet_id"], ["sheet.id"], name=op.f("fk_sheet_task_sheet_id")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_sheet_task_task_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_task")),
        sqlite_strict=True,
    )
    with op.batch_alter_table("sheet_task", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.create_index(batch_op.f("ix_sheet_task_sheet_id"), ["sheet_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sheet_task_task_id"), ["task_id"], unique=False)

    with op.batch_alter_table("issue", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("visit_id", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("grade", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("topic", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("platform", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("handling", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("outcome", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("answered_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("long_term_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("review_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("keeper_id", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("merged_into_id", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_issue_keeper_id"), ["keeper_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_issue_merged_into_id"), ["merged_into_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_issue_visit_id"), ["visit_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_issue_visit_id"), "visit", ["visit_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_issue_merged_into_id"), "issue", ["merged_into_id"], ["id"])
        batch_op.create_foreign_key(batch_op.f("fk_issue_keeper_id"), "unit", ["keeper_id"], ["id"])

    with op.batch_alter_table("meeting", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("others_present", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("locked_on", sa.Text(), nullable=True))

    with op.batch_alter_table("office", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("quiet_days", sa.Integer(), server_default=sa.text("10"), nullable=False))
        batch_op.add_column(sa.Column("ask_days", sa.Integer(), server_default=sa.text("1"), nullable=False))
        batch_op.add_column(sa.Column("publicity_days", sa.Integer(), server_default=sa.text("5"), nullable=False))
        batch_op.add_column(sa.Column("sheet_word", sa.Text(), server_default=sa.text("'督'"), nullable=False))

    with op.batch_alter_table("party", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("area", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("industry_code", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("reached_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("project_type", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("lead_source", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("referred_by_id", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_party_referred_by_id"), ["referred_by_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_party_referred_by_id"), "party", ["referred_by_id"], ["id"])

    with op.batch_alter_table("series", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("weekday", sa.Integer(), nullable=True))

    with op.batch_alter_table("slot", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("mid_level", sa.Integer(), server_default=sa.text("0"), nullable=False))
        batch_op.add_column(sa.Column("tier", sa.Text(), nullable=True))

    with op.batch_alter_table("step", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("meeting_id", sa.Text(), nullable=True))
        batch_op.create_index(batch_op.f("ix_step_meeting_id"), ["meeting_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_step_meeting_id"), "meeting", ["meeting_id"], ["id"])

    with op.batch_alter_table("task", table_kwargs={"sqlite_strict": True}) as batch_op:
        batch_op.add_column(sa.Column("promise", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("promised_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("objected_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("returns", sa.Integer(), server_default=sa.text("0"), nullable=False))
        batch_op.add_column(sa.Column("paused_on", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("resume_on", sa.Text(), nullable=True))
