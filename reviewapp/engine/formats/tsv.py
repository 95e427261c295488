"""Tables as text with tabs between the columns (TSV); all else is as in CSV."""

from functools import partial

from reviewapp.engine.formats import csv, encodings
from reviewapp.engine.formats.registry import Format
from reviewapp.engine.messages import _

FORMAT = Format(
    name="tsv",
    title=_("TSV table"),
    extensions=(".tsv", ".tab"),
    media_type="text/tab-separated-values",
    reader=partial(csv.read, delimiter="\t"),
    writer=partial(csv.write, delimiter="\t"),
    encoding_of=encodings.detect,
)
