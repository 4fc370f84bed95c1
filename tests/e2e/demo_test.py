"""`./dev run --demo` does what the README says: one chat and one code task, exit 0."""
import os
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
    refused = "refused, as it must be where no runtime works" in done.stdout
    if refused and os.environ.get("STACKNET_REQUIRE_SANDBOX") == "1":
        raise Failure(done.stdout)
    wanted = ["paperwork committed at height", "the same block on all four nodes"]
    for words in wanted + ([] if refused else ["receipt verified offline"]):
        if words not in done.stdout:
            raise Failure(f"no \"{words}\" in:\n{done.stdout}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
