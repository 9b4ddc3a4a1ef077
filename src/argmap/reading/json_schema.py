"""The JSON Schemas of the files, for editors, and for what findings say of the format."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from argmap.reading.file_model import FileModel
from argmap.reading.rules_schema import RULE_FILES
from argmap.reading.schema import FILES


def json_schemas() -> Mapping[str, JsonSchemaValue]:
    """The JSON Schema (draft 2020-12) of each kind of file, for editors."""
    return {name: json_schema(model) for name, model in {**FILES, **RULE_FILES}.items()}


def json_schema(model: type[FileModel]) -> JsonSchemaValue:
    """The JSON Schema (draft 2020-12) of one kind of file."""
    return {
        "$schema": GenerateJsonSchema.schema_dialect,
        **model.model_json_schema(schema_generator=_JsonSchema),
    }


class _JsonSchema(GenerateJsonSchema):
    """Says of a key that it may be left out, never that it may be null: `null` is a text."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        if schema.get("default") is None:
            return self.generate_inner(schema["schema"])
        return super().default_schema(schema)

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        keys = self.generate_inner(schema.get("keys_schema", core_schema.str_schema()))
        names = {"propertyNames": {"pattern": keys["pattern"]}} if "pattern" in keys else {}
        return {**super().dict_schema(schema), **names}

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        return False
