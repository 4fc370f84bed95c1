"""The temporary folder of a measurement."""
from harness import Scratch


class BenchScratch(Scratch):
    """Kept, and named, after a failure; removed after success and after an interruption."""

    def __exit__(self, kind, value, trace):
        stopped = kind is not None and issubclass(kind, KeyboardInterrupt)
        super().__exit__(None if stopped else kind, value, trace)
        return False
