"""Holds scenario files to the JSON Schema that stands on standard input.

validate.py GOOD... -- BAD...   exits 0 when all of the first are valid and none of the others.
"""
import json
import sys

import jsonschema
import yaml


def is_valid(validator, path):
    with open(path, encoding="utf-8") as file:
        try:
            return validator.is_valid(yaml.safe_load(file))
        except yaml.YAMLError:
            return False


schema = json.load(sys.stdin)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
split = sys.argv.index("--")
wrong = [f"{path}: should be valid" for path in sys.argv[1:split] if not is_valid(validator, path)]
wrong += [f"{path}: should not be valid" for path in sys.argv[split + 1:] if is_valid(validator, path)]
print("\n".join(wrong), file=sys.stderr, end="")
sys.exit(1 if wrong else 0)
