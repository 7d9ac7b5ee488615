"""Says whether files are as the schema of Vega-Lite, version 5, wants them: vega.py FILE..."""
import json, pathlib, sys
import altair, jsonschema

if not altair.SCHEMA_VERSION.startswith("v5."):
    sys.exit("this altair knows another version of Vega-Lite")
schema = pathlib.Path(altair.__file__).parent / "vegalite/v5/schema/vega-lite-schema.json"
check = jsonschema.Draft7Validator(json.loads(schema.read_text()))
for name in sys.argv[1:]:
    check.validate(json.loads(pathlib.Path(name).read_text()))
print("good")
