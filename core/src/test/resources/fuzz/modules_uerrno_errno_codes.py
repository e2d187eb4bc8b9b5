# The names of errors, and the name of a number.
import uerrno

for name in ("EPERM", "ENOENT", "EIO", "EBADF", "EAGAIN", "ENOMEM", "EACCES", "EEXIST", "ENODEV", "EISDIR", "EINVAL",
             "EOPNOTSUPP", "EADDRINUSE", "ECONNABORTED", "ECONNRESET", "ENOBUFS", "ENOTCONN", "ETIMEDOUT", "ECONNREFUSED",
             "EHOSTUNREACH", "EALREADY", "EINPROGRESS"):
    number = getattr(uerrno, name)
    print(name, number, uerrno.errorcode[number])
print(OSError(uerrno.ENOENT), repr(OSError(uerrno.EIO)), OSError(9999), OSError("text"), OSError())
print(OSError(2).args, OSError(1, "own text"), OSError(1, 2, 3).args)
try:
    open("/no/such/file")
except OSError as e:
    print(e.args[0] == uerrno.ENOENT, e.errno if hasattr(e, "errno") else "no errno")
try:
    uerrno.ENOTHING
except AttributeError as e:
    print("AttributeError", e)
