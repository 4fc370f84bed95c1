#!/usr/bin/env python3
"""Holds the engine's sentences and the console's catalogue of them together.

Every pattern that core/ or the console's own errors give to sentence() or fixedSentence()
(core/base/sentence.h) must stand in ui/text/engine_words_*.cpp, and every entry there must be said
by one of them. With --write the catalogue is made anew from the sources.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LITERAL = r'"(?:[^"\\\n]|\\.)*"'
LITERALS = rf"{LITERAL}(?:\s*{LITERAL})*"
CALL = re.compile(r"\b(?:sentence|fixedSentence)\(\s*(?P<first>" + LITERALS + r"|[^\s)])")
ENTRY = re.compile(r'QT_TRANSLATE_NOOP\(\s*"Engine",\s*(' + LITERALS + r")\s*\)")
FOLDERS = ("core", "ui", "app/console")
SELF = {"core/base/sentence.h", "core/base/sentence.cpp"}

# The files of the catalogue and the sources whose sentences they list. The first that fits.
GROUPS = [
    ("attestation_rim", r"core/attestation/(rim_|xml_|golden_)"),
    ("attestation", r"core/attestation/"),
    ("sandbox", r"core/sandbox/"),
    ("inference", r"core/inference/"),
    ("rack", r"core/rack/"),
    ("keys", r"core/(keystore|auth|crypto)/"),
    ("network", r"core/(network|consensus)/"),
    ("alerts", r"core/engine/alert_"),
    ("settings", r"core/engine/(setup|self_check|node_|local_network|local_node_start|[a-z]+_config"
                 r"|metrics_settings|work_policy)"),
    ("proofs", r"core/engine/(challenge_|proof_|local_node_proofs|chain_driver_promises)"),
    ("engine", r"core/engine/"),
    ("console", r"(ui|app)/"),
    ("work", r"core/"),
]


def joined(literals):
    return "".join(text[1:-1] for text in re.findall(LITERAL, literals))


def without_comments(text):
    token = re.compile(LITERAL + r"|//[^\n]*|/\*.*?\*/", re.S)
    return token.sub(lambda m: m.group(0) if m.group(0)[0] == '"' else " ", text)


def said(root):
    """Patterns in the order of the sources: (file, pattern, None) or (file, None, problem)."""
    for path in sorted(each for folder in FOLDERS for each in (root / folder).rglob("*.[ch]*")):
        name = path.relative_to(root).as_posix()
        if name in SELF or path.suffix not in (".h", ".cpp"):
            continue
        for call in CALL.finditer(without_comments(path.read_text())):
            first = call.group("first")
            if first[0] == '"':
                yield name, joined(first), None
            else:
                yield name, None, "sentence() takes its pattern as a literal"


def listed(root):
    for path in sorted((root / "ui/text").glob("engine_words_*.cpp")):
        for entry in ENTRY.finditer(path.read_text()):
            yield path.relative_to(root).as_posix(), joined(entry.group(1))


def problems(root):
    known = {}
    for name, pattern in listed(root):
        if pattern in known:
            yield f'{name}: "{pattern}" stands in {known[pattern]} already'
        known[pattern] = name
    used = set()
    for name, pattern, problem in said(root):
        if problem:
            yield f"{name}: {problem}"
        elif pattern not in known and pattern not in used:
            yield f'{name}: "{pattern}" is not in ui/text/engine_words_*.cpp (--write adds it)'
        used.add(pattern)
    for pattern in known.keys() - used:
        yield f'{known[pattern]}: nothing says "{pattern}"'


def write(root):
    groups = {name: {} for name, _ in GROUPS}
    seen = set()
    for name, pattern, _ in said(root):
        if pattern is None or pattern in seen:
            continue
        seen.add(pattern)
        group = next(group for group, rule in GROUPS if re.match(rule, name))
        groups[group].setdefault(name, []).append(pattern)
    for group, files in groups.items():
        function = "engineWordsOf" + "".join(part.capitalize() for part in group.split("_"))
        text = ('#include <array>\n\n#include <QCoreApplication>\n\n'
                '#include "ui/text/engine_catalog.h"\n\nnamespace stacknet::ui {\nnamespace {\n\n'
                "// Made by tests/lint/engine_words.py --write.\nconstexpr std::array kPatterns{\n")
        for name, patterns in files.items():
            text += f"    // {name}\n"
            text += "".join(f'    QT_TRANSLATE_NOOP("Engine", "{one}"),\n' for one in patterns)
        text += ("};\n\n}  // namespace\n\nstd::span<const char* const> " + function +
                 "() {\n    return kPatterns;\n}\n\n}  // namespace stacknet::ui\n")
        path = root / f"ui/text/engine_words_{group}.cpp"
        path.write_text(text)
        subprocess.run(["clang-format", "-i", str(path)], check=True)
        print(f"{path.relative_to(root)}: {sum(map(len, files.values()))} sentences, "
              f"{len(path.read_text().splitlines())} lines")


def main(root=ROOT, arguments=()):
    if "--write" in arguments:
        write(root)
    found = list(problems(root))
    for text in found:
        print(text)
    count = sum(1 for _ in listed(root))
    print(f"engine words: {count} sentences, {len(found)} problems")
    return 1 if found or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main(arguments=sys.argv[1:]))
