#!/usr/bin/env python3
"""The lint itself must fail on each mistake it is there for."""
import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import module_order  # noqa: E402

CASES = [
    ("core/base/x.h", '#include "core/crypto/hash.h"\n'),
    ("core/base/x.cpp", "#include <QString>\n"),
    ("core/ledger/x.h", "#include <boost/json.hpp>\n"),
    ("core/unlisted/x.h", "#pragma once\n"),
    ("ui/x.cpp", '#include "core/ledger/state.h"\n'),
    ("core/api/x.h", '#include "ui/theme.h"\n'),
]
FINE = [("core/crypto/x.h", '#include "core/base/bytes.h"\n'), ("ui/y.h", '#include "core/api/node.h"\n')]


def problems_of(files):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "core").mkdir()
        (root / "ui").mkdir()
        shutil.copy(module_order.ROOT / "core/CMakeLists.txt", root / "core/CMakeLists.txt")
        for name, text in files:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        kept, module_order.ROOT = module_order.ROOT, root
        try:
            order = module_order.module_order()
            return [*module_order.core_problems(order), *module_order.ui_problems(),
                    *module_order.public_header_problems()]
        finally:
            module_order.ROOT = kept


failures = [name for name, text in CASES if len(problems_of([(name, text)])) != 1]
if problems_of(FINE):
    failures.append("a right include is refused")
for failure in failures:
    print("not as expected:", failure)
print(f"{len(CASES) + 1 - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
