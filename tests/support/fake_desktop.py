"""A desktop's services, in a process of their own, made with another implementation of D-Bus (Qt's).

Run with the file to log to, and the services to offer. Each call and each signal heard is a line of JSON. Like real
services, it takes a call only with the very types that the method has.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, ClassInfo, Property, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusObjectPath

LOG = Path(sys.argv[1])
COOKIE = 4_000_000_000  # is no `int` of 32 bits


def log(*entry):
    with LOG.open("a", encoding="utf-8") as file:
        file.write(json.dumps(entry) + "\n")


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})
class Notifications(QObject):
    @Slot(result="QStringList")
    def GetCapabilities(self):  # noqa: N802
        return ["body", "body-markup"] if "markup" in sys.argv else ["body"]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(self, *values):  # noqa: N802
        log("Notify", *values)
        return 1


@ClassInfo({"D-Bus Interface": "org.freedesktop.PowerManagement.Inhibit"})
class PowerManager(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, program, reason):  # noqa: N802
        log("PowerManagement.Inhibit", program, reason)
        return COOKIE

    @Slot("uint")
    def UnInhibit(self, cookie):  # noqa: N802
        log("PowerManagement.UnInhibit", cookie)


@ClassInfo({"D-Bus Interface": "org.gnome.SessionManager"})
class SessionManager(QObject):
    @Slot(str, "uint", str, "uint", result="uint")
    def Inhibit(self, program, window, reason, flags):  # noqa: N802
        log("SessionManager.Inhibit", program, window, reason, flags)
        return COOKIE

    @Slot("uint")
    def Uninhibit(self, cookie):  # noqa: N802
        log("SessionManager.Uninhibit", cookie)


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.FileChooser"})
class FileChooser(QObject):
    version = Property("uint", lambda _self: 3)

    @Slot(str, str, "QVariantMap", result="QDBusObjectPath")
    def SaveFile(self, _window, title, options):  # noqa: N802
        log("SaveFile", title, options["current_name"])
        return QDBusObjectPath("/org/freedesktop/portal/desktop/request/1")


@ClassInfo({"D-Bus Interface": "org.freedesktop.FileManager1"})
class FileManager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, uris, startup_id):  # noqa: N802
        log("ShowItems", uris, startup_id)


class Panel(QObject):
    @Slot(str, "QVariantMap")
    def update(self, program, state):
        log("Update", program, dict(state))

    @Slot(str, str, str)
    def on_owner_changed(self, name, _before, after):
        if name.startswith(":") and not after:
            log("left")


SERVICES = {
    "notifications": (Notifications, "org.freedesktop.Notifications", "/org/freedesktop/Notifications"),
    "power": (PowerManager, "org.freedesktop.PowerManagement", "/org/freedesktop/PowerManagement/Inhibit"),
    "portal": (FileChooser, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"),
    "files": (FileManager, "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"),
    "session": (SessionManager, "org.gnome.SessionManager", "/org/gnome/SessionManager"),
}


def main():
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    panel = Panel()
    launcher = "com.canonical.Unity.LauncherEntry"
    assert bus.connect("", "", launcher, "Update", panel, SLOT("update(QString,QVariantMap)"))
    owners = "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameOwnerChanged"
    assert bus.connect(*owners, panel, SLOT("on_owner_changed(QString,QString,QString)"))
    kept = []
    for make, name, path in (SERVICES[each] for each in sys.argv[2:] if each in SERVICES):
        kept.append(make())
        assert bus.registerObject(path, kept[-1], QDBusConnection.RegisterOption.ExportAllContents)
        assert bus.registerService(name)
    log("ready")
    app.exec()


if __name__ == "__main__":
    main()
