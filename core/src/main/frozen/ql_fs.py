# Files and directories in one call each, as QuecPython documents it.

import ujson
import uos

_DIRECTORY = 0x4000
_CHUNK_BYTES = 4096


# This module's own, not OSError.
class FileNotFoundError(Exception):
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return repr(self.value)


def path_exists(path):
    if not path:
        return False
    try:
        uos.stat(path)
    except Exception:
        return False
    return True


# What stands before the last slash; '/' of a path right below the root, '' where there is no slash.
def path_dirname(path):
    at = path.rfind("/") if path else -1
    return path[:at] or "/" if at >= 0 else ""


def path_getsize(path):
    if not path_exists(path):
        raise FileNotFoundError("can not find: '%s'" % path)
    return uos.stat(path)[6]


# False when there is nothing to copy.
def file_copy(dstFile, srcFile):
    if not path_exists(srcFile):
        return False
    with open(dstFile, "wb+") as to:
        with open(srcFile, "rb") as source:
            chunk = source.read(_CHUNK_BYTES)
            while chunk:
                to.write(chunk)
                chunk = source.read(_CHUNK_BYTES)
    return True


# Makes a directory and those above it that are missing.
def mkdirs(dir):
    path = ""
    for i, name in enumerate(dir.split("/")):
        path = path + "/" + name if i else name
        if path and not path_exists(path):
            uos.mkdir(path)


# Removes a directory with all that is in it.
def rmdirs(dir):
    for name in uos.listdir(dir):
        path = dir + "/" + name
        if uos.stat(path)[0] & _DIRECTORY:
            rmdirs(path)
        else:
            uos.remove(path)
    uos.remove(dir)


# Writes data as JSON, or as it is where file_type is another, into a file whose directories are made: 0, or -1.
def touch(file, data, i=1, file_type="json"):
    at = file.find("/", i)
    while at != -1:
        if not path_exists(file[:at]):
            uos.mkdir(file[:at])
        at = file.find("/", at + 1)
    try:
        with open(file, "w") as f:
            f.write(ujson.dumps(data) if file_type == "json" else data)
    except Exception:
        return -1
    return 0


# None where there is no such file.
def read_json(file):
    if not path_exists(file):
        return None
    with open(file, "r") as f:
        return ujson.load(f)
