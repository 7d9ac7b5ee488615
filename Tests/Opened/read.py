"""Opens what `export` wrote as others do, and compares every figure with that of run --json.

read.py FOLDER: quarter.csv, excel.csv, comma.csv, quarter.xlsx and quarter.json are in it; read with pandas and openpyxl.
read.py FOLDER --office: quarter.xlsx is opened by LibreOffice, which writes each sheet as CSV, numbers to fifteen digits
and shares in percent.
"""
import csv, json, math, pathlib, subprocess, sys

folder = pathlib.Path(sys.argv[1]).resolve()
truth = json.loads((folder / "quarter.json").read_text())
SHEETS = ["lines", "outcomes", "segments", "customers", "receipts", "codebook"]


def figures():
    """Each figure of the object by week, measure and course; segments have their last week alone."""
    found = {}
    last = truth["weeks"]
    for measure, series in truth["series"].items():
        for week, value in enumerate(series):
            found[week, "all", measure, "plan"] = value
        found[last, "all", measure, "baseline"] = truth["baseline"][measure]
        for segment, finals in truth["segments"].items():
            found[last, segment, measure, "plan"] = finals[measure]
    return found


def same(cell, value):
    if isinstance(cell, str):
        cell = float(cell[:-1]) / 100 if cell.endswith("%") else float(cell)
        return math.isclose(cell, value, rel_tol=1e-13, abs_tol=1e-13)
    return cell == value


def compare(rows, name):
    """Rows as dictionaries, segment 'all' where there is no such column."""
    got = {}
    for row in rows:
        key = (int(row["week"]), row.get("segment", "all"), row["measure"], row["course"])
        got[key] = row
    seen = 0
    for key, value in figures().items():
        if key not in got:
            continue
        row = got[key]
        for column in ["mean", "low", "high"]:
            assert same(row[column], value[column]), (name, key, column, row[column], value[column])
        if value.get("belief"):
            ends = [same(row["belief_low"], value["belief"][0]), same(row["belief_high"], value["belief"][1])]
            assert all(ends), (name, key)
        seen += 1
    assert seen > 20, (name, seen)
    return seen


def names_explained(columns, sheet, codebook):
    explained = {row["column"] for row in codebook if row["sheet"] == sheet and row["value"] in ("", None)}
    assert list(columns) and set(columns) <= explained, (sheet, set(columns) - explained)


def with_pandas():
    import pandas

    def read(name, **how):
        return pandas.read_csv(folder / name, keep_default_na=False, **how)

    tidy = read("quarter.csv")
    compare(tidy.to_dict("records"), "quarter.csv")
    assert tidy["mean"].dtype == float and tidy["week"].dtype.kind == "i", tidy.dtypes
    excel = read("excel.csv", encoding="utf-8-sig")
    compare(excel.to_dict("records"), "excel.csv")
    comma = read("comma.csv", encoding="utf-8-sig", sep=";", decimal=",")
    compare(comma.to_dict("records"), "comma.csv")
    for name in ["excel.csv", "comma.csv"]:
        assert (folder / name).read_bytes().startswith(b"\xef\xbb\xbf"), name
    for name in ["quarter", "excel", "comma"]:
        sep = ";" if name == "comma" else ","
        codebook = read(f"{name}-codebook.csv", encoding="utf-8-sig", sep=sep).to_dict("records")
        names_explained(tidy.columns, "outcomes", codebook)


def with_openpyxl():
    import openpyxl

    book = openpyxl.load_workbook(folder / "quarter.xlsx")
    assert book.sheetnames == SHEETS, book.sheetnames
    sheets = {}
    for sheet in book:
        rows = list(sheet.iter_rows())
        header = [cell.value for cell in rows[0]]
        for row in rows:
            for cell in row:
                assert cell.data_type in ("s", "n", "inlineStr"), (sheet.title, cell.coordinate, cell.data_type)
        sheets[sheet.title] = [dict(zip(header, [cell.value for cell in row])) for row in rows[1:]]
    check(sheets)


def check(sheets):
    compare(sheets["outcomes"], "outcomes")
    compare(sheets["segments"], "segments")
    for name in SHEETS[:-1]:
        names_explained(sheets[name][0], name, sheets["codebook"])
    people = sheets["customers"]
    assert len(people) == truth["customers"], len(people)
    receipts = {row["what"]: row["value"] for row in sheets["receipts"]}
    assert receipts["run"] == truth["run"], receipts
    assert {row["line"] for row in sheets["lines"]} >= {"apply shopping-list depth=deep"}, sheets["lines"]


def with_office():
    # Every sheet, values as they are and not as they are shown.
    how = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", how,
         "--outdir", str(folder), str(folder / "quarter.xlsx")],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    sheets = {}
    for name in SHEETS:
        with open(folder / f"quarter-{name}.csv", newline="", encoding="utf-8") as file:
            sheets[name] = list(csv.DictReader(file))
    check(sheets)


if "--office" in sys.argv:
    with_office()
else:
    with_pandas()
    with_openpyxl()
print("the same figures")
