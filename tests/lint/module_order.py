#!/usr/bin/env python3
"""Holds every #include to the module order, and a few other rules of the house.

The order is the list in core/CMakeLists.txt: a module includes only itself and modules listed
before it. core/ knows no Qt; ui/ sees the engine through core/api and core/base only.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#\s*include\s+[<"]([^>"]+)[>"]', re.M)
UI_MAY_SEE = {"api", "base"}


def module_order():
    text = (ROOT / "core/CMakeLists.txt").read_text()
    return re.search(r"set\(STACKNET_MODULES\s+([^)]*)\)", text).group(1).split()


def sources(folder):
    for suffix in ("*.h", "*.cpp", "*.c"):
        yield from sorted((ROOT / folder).rglob(suffix))


def core_problems(order):
    rank = {name: place for place, name in enumerate(order)}
    for path in sources("core"):
        module = path.relative_to(ROOT / "core").parts[0]
        if module not in rank:
            yield path, f"folder core/{module} is not in the module list of core/CMakeLists.txt"
            continue
        for included in INCLUDE.findall(path.read_text()):
            if re.match(r"Q[A-Z]|Qt", included):
                yield path, f"core/ must not include Qt ({included})"
            target = re.match(r"core/([^/]+)/", included)
            if target and rank.get(target.group(1), -1) > rank[module]:
                yield path, f"{module} must not include {target.group(1)} ({included})"
            if included.startswith(("ui/", "app/", "tests/")):
                yield path, f"core/ must not include {included}"


def ui_problems():
    for path in sources("ui"):
        for included in INCLUDE.findall(path.read_text()):
            target = re.match(r"core/([^/]+)/", included)
            if target and target.group(1) not in UI_MAY_SEE:
                yield path, f"ui/ sees core/api and core/base only ({included})"
            if included.startswith(("app/", "tests/")):
                yield path, f"ui/ must not include {included}"


def public_header_problems():
    heavy = re.compile(r"^(grpc|google/protobuf|boost/|libxml/|sqlite3\.h|sodium\.h|openssl/)")
    for path in sources("core"):
        if path.suffix != ".h" or path.stem.endswith(("_internal", "_detail")):
            continue
        if path.with_suffix(".h").name.startswith("detail_") or "detail" in path.parts:
            continue
        for included in INCLUDE.findall(path.read_text()):
            if heavy.match(included):
                yield path, f"keep {included} out of public headers (pimpl, or a *_internal.h)"


def main():
    order = module_order()
    problems = [*core_problems(order), *ui_problems(), *public_header_problems()]
    for path, text in problems:
        print(f"{path.relative_to(ROOT)}: {text}")
    count = sum(1 for folder in ("core", "ui") for _ in sources(folder))
    print(f"module order: {count} files, {len(problems)} problems")
    return 1 if problems or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
