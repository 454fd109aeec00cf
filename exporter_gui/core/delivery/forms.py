"""The form of a delivery that a request asks for."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from exporter_gui.core.cancellation import Cancellation
from exporter_gui.core.delivery.delivery import Delivery
from exporter_gui.core.delivery.single import SingleDelivery
from exporter_gui.core.output.packing import Packing
from exporter_gui.core.request import ExportRequest

Form = Callable[[ExportRequest, Cancellation], AbstractContextManager[Delivery]]


def find_form(request: ExportRequest) -> Form:
    """Return what opens a delivery. Called before any file is opened, since it loads modules that are seldom needed."""
    if request.packing is not Packing.FILE:
        from exporter_gui.core.delivery.packaged import PackagedDelivery  # noqa: PLC0415 - as said

        return PackagedDelivery
    if request.has_manifest:
        from exporter_gui.core.manifest import manifest, origin  # noqa: F401, PLC0415 - as said
    return SingleDelivery
