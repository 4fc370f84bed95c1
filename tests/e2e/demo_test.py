"""`./dev run --demo` does what the README says: one chat and one code task, exit 0."""
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure  # noqa: E402

DEMO = pathlib.Path(__file__).parents[2] / "resources" / "demo" / "demo.py"


def test_demo(binaries):
    done = subprocess.run([sys.executable, "-B", DEMO, "--bin", binaries], capture_output=True,
                          text=True, timeout=300)
    if done.returncode != 0 or "done" not in done.stdout:
        raise Failure(done.stdout + done.stderr)
    for words in ("paperwork committed at height", "receipt verified offline",
                  "the same block on all four nodes"):
        if words not in done.stdout:
            raise Failure(f"no \"{words}\" in:\n{done.stdout}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
