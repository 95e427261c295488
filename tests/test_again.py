"""The page of a document that comes again shows what changed before anything is stored."""

import json

from django.core.files.base import ContentFile

from tests import factories
from tests.factories import at, signed_in


def test_the_differences_of_changed_paragraphs_are_shown(document, coordinator, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    lines = [json.dumps({"source": source, "target": target}) for source, target in factories.HARBOUR]
    lines[5] = json.dumps({"source": "后年将修建第二座码头。", "target": factories.HARBOUR[5][1]})
    file = ContentFile("\n".join(lines).encode(), "report.jsonl")
    client = signed_in(coordinator)
    data = {"source_language": "zh-Hans", "target_language": "en", "target_files": file}
    page = client.get(client.post(f"/documents/{document.pk}/again/", data).url)
    [change] = page.context["changes"]
    assert change.number == 6 and "<del>明</del><ins>后</ins>" in change.diff and change.diff in page.text
    assert at(document, 6).paragraph.source == factories.HARBOUR[5][0]
