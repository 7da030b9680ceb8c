"""`schema`: the declarations as JSON Schema and as a data dictionary."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from pydantic import TypeAdapter

from crmsheets.model.errors import BadArgument
from crmsheets.model.kind import Kind
from crmsheets.model.row import Column, Privacy, Use
from crmsheets.model.settings import Settings
from crmsheets.model.template import Field, Template
from crmsheets.model.text import Locale, Text, listed
from crmsheets.templates import shipped
from crmsheets.templates.apply import customised

UNKNOWN = Text(
    "没有叫「{name}」的表，有这些：{known}。",
    "There is no table called “{name}”; there are: {known}.",
)
USES = {
    Use.REQUIRED: Text("必填", "required"),
    Use.CORE: Text("选填", "optional"),
    Use.MODULE: Text("模块", "module"),
    Use.DERIVED: Text("自动算", "computed"),
}
HEADS = Text(
    "字段|表头|类型|用法|说明|例子|选项|也认的表头|隐私|谁能看",
    "field|header|kind|use|hint|example|choices|headers also known|privacy|seen by",
)
PRIVACY = {
    Privacy.PUBLIC: Text("公开", "public"),
    Privacy.INTERNAL: Text("内部", "internal"),
    Privacy.PERSONAL: Text("个人信息", "personal"),
    Privacy.SENSITIVE: Text("敏感个人信息", "sensitive"),
}
KINDS = {
    Kind.TEXT: Text("文字", "text"),
    Kind.PARAGRAPH: Text("长文字", "paragraph"),
    Kind.COMPANY: Text("公司名", "company"),
    Kind.PERSON: Text("人名", "person"),
    Kind.DATE: Text("日期", "date"),
    Kind.INTEGER: Text("整数", "integer"),
    Kind.CHOICE: Text("单选", "choice"),
    Kind.MULTI: Text("多选", "several choices"),
    Kind.PHONE: Text("电话", "phone"),
    Kind.EMAIL: Text("邮箱", "e-mail"),
    Kind.WECHAT: Text("微信号", "WeChat id"),
    Kind.CODE: Text("编号", "code"),
    Kind.USCC: Text("统一社会信用代码", "credit code"),
    Kind.BOOL: Text("是或否", "yes or no"),
}
UNITS = {
    Kind.MONEY: Text("金额，存 1/100 {money} 的整数", "money, stored as whole 1/100 {money}"),
    Kind.PRICE: Text("单价，存 1/10000 {money} 的整数", "price, stored as whole 1/10,000 {money}"),
    Kind.QUANTITY: Text("数量，存千分之一的整数", "quantity, stored as whole thousandths"),
    Kind.RATING: Text("评分，存十分之一的整数", "rating, stored as whole tenths"),
}


def chosen(names: Sequence[str], settings: Settings) -> tuple[Template, ...]:
    """The templates named (by name or tab), all for none; BadArgument for an unknown one."""
    known = customised(shipped(), settings)
    words = {
        word: template
        for template in known
        for word in (template.name, template.tab.zh, template.tab.en, template.tab.en.lower())
    }
    for name in names:
        if name not in words:
            raise BadArgument(UNKNOWN, name=name, known=[template.name for template in known])
    picked = {words[name].name for name in names}
    return tuple(template for template in known if not names or template.name in picked)


def schema(names: Sequence[str], settings: Settings, locale: Locale) -> str:
    """JSON Schema (2020-12) of the tables: one definition each, labels and units as `x-…`."""
    tables = {
        template.name: {
            "title": template.title(locale.lang),
            "type": "object",
            "additionalProperties": False,
            "required": [field.name for field in template.fields if field.required],
            "properties": {field.name: described(field, locale) for field in template.fields},
        }
        for template in chosen(names, settings)
    }
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": tables}
    return json.dumps(whole, ensure_ascii=False, indent=1)


def described(field: Field, locale: Locale) -> dict[str, object]:
    """One field: Pydantic's own schema of the type, and what the declaration adds."""
    made = TypeAdapter(field.annotation).json_schema()
    defs = made.pop("$defs", {})
    found = {**next(iter(defs.values())), **made} if defs else dict(made)
    found.pop("$ref", None)
    found["title"] = field.label(locale)
    found["description"] = locale.say(field.column.hint)
    found["examples"] = [locale.say(field.column.example)]
    found |= declared(field.column, locale)
    found["x-kind"] = field.kind.value
    if field.kind in UNITS:
        found["x-unit"] = locale.say(UNITS[field.kind])
    if field.choices is not None:
        found["x-choices"] = [
            {"zh": each.text.zh, "en": each.text.en, "synonyms": list(each.synonyms)}
            for each in field.choices
        ]
    return found


def declared(column: Column, locale: Locale) -> dict[str, object]:
    """What a declaration says beside its type; what it does not say is left out.

    `x-roles`: S sales, A after-sales, F finance, M marketing, W workshop; lower case = masked.
    """
    said: dict[str, object] = {
        "x-label": {lang: replace(locale, lang=lang).say(column.label) for lang in ("zh", "en")},
        "x-headers": list(column.synonyms),
        "x-headers-by-content": list(column.by_content),
        "x-use": column.use.value,
        "x-module": column.module,
        "x-privacy": int(column.privacy),
        "x-roles": column.roles,
        "x-refers-to": column.refers_to,
        "x-not-before": column.not_before,
        "x-latest": column.latest,
        "x-one-of": column.one_of,
    }
    return {key: value for key, value in said.items() if value not in ("", [])}


def dictionary(names: Sequence[str], settings: Settings, locale: Locale) -> str:
    """The data dictionary as Markdown, a table each."""
    parts = []
    for template in chosen(names, settings):
        heads = HEADS(locale.lang).split("|")
        lines = [f"## {template.title(locale.lang)} (`{template.name}`)", ""]
        lines += ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
        lines += ["| " + " | ".join(row(field, locale)) + " |" for field in template.fields]
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def row(field: Field, locale: Locale) -> list[str]:
    """One field's line of the dictionary."""
    choices = listed((locale.say(each.text) for each in field.choices or ()), locale.lang)
    return [
        f"`{field.name}`",
        field.label(locale),
        locale.say((UNITS | KINDS)[field.kind]),
        USES[field.column.use](locale.lang),
        locale.say(field.column.hint),
        locale.say(field.column.example),
        choices.replace("|", "/"),
        "、".join((*field.column.synonyms, *field.column.by_content)),
        PRIVACY[field.column.privacy](locale.lang),
        field.column.roles,
    ]
