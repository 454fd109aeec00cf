"""Sentences about what a repository lacks, and about its signature."""

from collections.abc import Iterator

from exporter_gui.core.formats.html.language import PageLanguage
from exporter_gui.core.model.repository_contents import Losses, RepositoryContents, Signature


def lacking(repository: RepositoryContents | None, language: PageLanguage) -> Iterator[str]:
    """Yield sentences about what a damaged repository lacked."""
    if repository is None:
        return
    yield from _of_file(repository.losses, language)
    yield from _of_records(repository.losses, language)
    if repository.signature is Signature.WRONG:
        yield language.text("The signature of the repository did not fit the key of the account.")


def _of_file(losses: Losses, language: PageLanguage) -> Iterator[str]:
    if losses.cut_at is not None:
        yield language.text(
            "The repository was cut short after {bytes} bytes; what followed is not here.", bytes=losses.cut_at
        )
    if losses.skipped:
        yield language.count(
            losses.skipped,
            "{n} byte of the repository was damaged and could not be read.",
            "{n} bytes of the repository were damaged and could not be read.",
        )


def _of_records(losses: Losses, language: PageLanguage) -> Iterator[str]:
    if losses.posts:
        yield language.count(
            losses.posts,
            "{n} post of the repository could not be read.",
            "{n} posts of the repository could not be read.",
        )
    if losses.others:
        yield language.count(
            losses.others,
            "{n} other record of the repository, such as a like or a follow, could not be read.",
            "{n} other records of the repository, such as likes and follows, could not be read.",
        )
    if losses.has_more_posts and losses.has_more_others:
        yield language.text(
            "Parts of the list of records were lost, and nobody can tell how many more posts and other records they"
            " named."
        )
    elif losses.has_more_posts:
        yield language.text("Parts of the list of posts were lost, and nobody can tell how many more posts they named.")
    elif losses.parts_of_list:
        yield language.text("Parts of the list of records were lost, and nobody can tell how many more they named.")


def signature(repository: RepositoryContents, language: PageLanguage) -> str:
    """Return what is known of the signature of a repository."""
    match repository.signature:
        case Signature.WRONG:
            return language.text("does not fit the key of the account")
        case Signature.VALID:
            return language.text("valid")
        case Signature.VALID_FOR_THE_REST:
            return language.text("valid for what could be read")
        case Signature.UNCHECKED:
            return language.text("not checked")
