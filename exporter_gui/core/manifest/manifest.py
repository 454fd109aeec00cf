"""Writes the manifest; its schema is `resources/manifest.schema.json`."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from exporter_gui import __version__
from exporter_gui.core.formats.options import FormatOptions, changed_options
from exporter_gui.core.manifest.members import VERSION
from exporter_gui.core.manifest.origin import Origin
from exporter_gui.core.manifest.selected import filters_of, mark_of, since_of
from exporter_gui.core.media.report import MediaReport
from exporter_gui.core.model.json_value import JsonValue
from exporter_gui.core.model.media_record import MediaState
from exporter_gui.core.model.post import WarningKind
from exporter_gui.core.model.record import POSTS
from exporter_gui.core.model.repository_contents import RepositoryContents
from exporter_gui.core.output.layout import MADE_BY
from exporter_gui.core.output.tree import TreeFile
from exporter_gui.core.records.report import RecordsReport
from exporter_gui.core.request import ExportRequest

MADE_BY_WITH_VERSION = f"{MADE_BY} {__version__}"


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """All that a manifest tells but for the files."""

    request: ExportRequest
    origin: Origin
    posts: int
    warnings: Mapping[WarningKind, int]
    media: MediaReport | None
    records: RecordsReport | None
    made_at: datetime


def manifest_of_tree(facts: ExportFacts, *, posts_file: str, files: int, size: int, checksums: str) -> bytes:
    """Return the manifest of a folder or ZIP, whose checksums are in a file of their own."""
    return _encoded(facts, posts_file, {"count": files, "bytes": size, "checksums": checksums})


def manifest_of_file(facts: ExportFacts, file: TreeFile) -> bytes:
    """Return the manifest of a single file."""
    listed: JsonValue = [{"path": file.name, "bytes": file.size, "sha256": file.sha256}]
    return _encoded(facts, file.name, {"count": 1, "bytes": file.size, "list": listed})


def _encoded(facts: ExportFacts, posts_file: str, files: dict[str, JsonValue]) -> bytes:
    manifest: dict[str, JsonValue] = {
        "manifest_version": VERSION,
        "made_by": {"name": MADE_BY, "version": __version__},
        "made_at": facts.made_at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z",
        "source": _source(facts.origin),
        "merged_source": _merged(facts.origin),
        "selection": _selection(facts),
        "format": {"name": facts.request.format, "options": _options(facts.request.options)},
        "posts": _posts(facts, posts_file),
        "media": None if facts.media is None else _media(facts.media),
        "records": None if facts.records is None else _records(facts.records),
        "files": files,
    }
    return (json.dumps(manifest, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")


def _source(origin: Origin) -> JsonValue:
    summary = origin.summary
    source: dict[str, JsonValue] = {
        "file_name": origin.file_name,
        "bytes": origin.bytes,
        "schema_version": None if summary.repository else summary.schema_version,
        "posts": summary.repository.losses.posts_read if summary.repository else summary.posts,
        "newest_post": summary.last_post,
        "newest_archived": summary.last_archived,
    }
    if summary.repository is not None:
        source["repository"] = _repository(summary.repository)
    return source


def _repository(repository: RepositoryContents) -> JsonValue:
    return {
        "commit": repository.commit,
        "revision": repository.revision or None,
        "signature": repository.signature.value,
        "lacking": asdict(repository.losses) if repository.losses.is_loss else None,
    }


def _merged(origin: Origin) -> JsonValue:
    """Return the archive that was opened together with the repository."""
    repository = origin.summary.repository
    merged = repository.merged if repository else None
    return None if merged is None else asdict(merged)


def _selection(facts: ExportFacts) -> JsonValue:
    selection, account = facts.request.selection, facts.origin.account
    handle = None if account is None else account.handle
    return {
        "account": None if selection.did is None else {"did": selection.did, "handle": handle},
        "time_zone": facts.request.time_zone,
        **filters_of(selection),
    }


def _options(options: FormatOptions | None) -> JsonValue:
    return {} if options is None else dict(changed_options(options))


def _posts(facts: ExportFacts, posts_file: str) -> JsonValue:
    warnings: dict[str, JsonValue] = {kind.value: count for kind, count in facts.warnings.items()}
    since = facts.request.selection.since
    return {
        "count": facts.posts,
        "file": posts_file,
        "warnings": warnings,
        "since": since_of(facts.request.selection, facts.request.comparison),
        "since_export": since.export if since and since.export else None,
        "continue_from": mark_of(facts.origin.continuation),
    }


def _media(report: MediaReport) -> JsonValue:
    not_copied: list[JsonValue] = [
        {"post": loss.post, "sha256": loss.sha256 or None, "reason": loss.state.value} for loss in report.not_copied
    ]
    return {
        "choice": report.choice.value,
        "wanted": report.wanted,
        "copied": report.copied,
        "files": report.files,
        "bytes": report.bytes,
        "never_archived": report.never_archived,
        "videos_never_archived": report.videos_never_archived,
        "reasons": {state.value: count for state, count in report.counts.items() if state is not MediaState.COPIED},
        "not_copied": not_copied,
    }


def _records(report: RecordsReport) -> JsonValue:
    first: list[JsonValue] = [
        {
            "name": each.name,
            "listed": each.listed,
            "written": each.written,
            "not_selected": each.left_out,
            "files": list(each.files),
        }
        for each in report.first
    ]
    return {
        "collections": report.collections,
        "listed": report.listed,
        "written": report.written,
        "not_selected": report.left_out,
        "selection_applies_to": [POSTS] if report.is_selected else [],
        "first_collections": first,
    }
