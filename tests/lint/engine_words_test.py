#!/usr/bin/env python3
"""The lint itself must fail on each mistake it is there for."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import engine_words  # noqa: E402

CORE = ('auto a = sentence("One of "\n    "%1 \\"peers\\".", {n});\n'
        'auto b = fixedSentence("Two.");  // sentence(pattern) and sentence("in a comment")\n')
UI = ('QT_TRANSLATE_NOOP("Engine", "One of %1 \\"peers\\"."),\n'
      'QT_TRANSLATE_NOOP("Engine",\n                  "Tw"\n                  "o."),\n'
      'QT_TRANSLATE_NOOP("Retention", "Not of this lint"),\n')


def problems(core, ui):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in (("core/x/y.cpp", core), ("ui/text/engine_words_x.cpp", ui)):
            path = root / name
            path.parent.mkdir(parents=True)
            path.write_text(text)
        return list(engine_words.problems(root))


def main():
    assert problems(CORE, UI) == []
    assert len(problems(CORE + 'sentence("Three.")', UI)) == 1, "not in the catalogue"
    assert len(problems(CORE, UI + 'QT_TRANSLATE_NOOP("Engine", "Three."),')) == 1, "said by none"
    assert len(problems(CORE, UI + UI)) == 2, "listed twice"
    assert len(problems(CORE + "sentence(pattern, {1})", UI)) == 1, "no literal"
    assert len(problems(CORE.replace("Two.", "Two!"), UI)) == 2, "changed on one side"
    assert engine_words.main(pathlib.Path("/nonexistent")) == 1, "nothing to hold together"
    return 0


if __name__ == "__main__":
    sys.exit(main())
