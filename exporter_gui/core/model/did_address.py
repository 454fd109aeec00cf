"""Addresses of DID documents. The program opens none of them: whoever wants a document saves it from a browser."""

_PLC, _WEB = "did:plc:", "did:web:"


def document_address(did: str) -> str:
    """Return where the DID document of an account can be read; '' for a kind of DID that Bluesky does not use."""
    if did.startswith(_PLC):
        return f"https://plc.directory/{did}"
    host = did.removeprefix(_WEB).replace("%3A", ":")
    if did.startswith(_WEB) and "%" not in host:
        return f"https://{host}/.well-known/did.json"
    return ""
