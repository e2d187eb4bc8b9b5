package io.quecsim.core.object;

import java.util.ArrayList;
import java.util.List;

/**
 * The strings that are in a firmware's flash from the start: those its C code names ({@code genhdr/qstrdefs.generated.h} of
 * MicroPython 1.13 with the options of the module firmware) and those of the frozen modules that 1.13 ships. A script that uses one of them
 * as a name takes no room on the heap for it.
 */
final class FirmwareNames {
    private static final String WORDS = """
            # %#o %#x %s/%s/json * - --debug --help -h -i -p -r .egg-info / <dictcomp> <genexpr> <lambda>
            <listcomp> <module> <setcomp> <stdin> <string> AF_INET AF_INET6 AF_UNIX ARRAY ArithmeticError
            AssertionError AttributeError BFINT16 BFINT32 BFINT8 BFUINT16 BFUINT32 BFUINT8 BF_LEN BF_POS
            BIG_ENDIAN BaseException BytesIO CancelledError DIRTYPE DecompIO EACCES EADDRINUSE EAGAIN
            EALREADY EBADF ECONNABORTED ECONNREFUSED ECONNRESET EEXIST EHOSTUNREACH EINPROGRESS EINVAL EIO
            EISDIR ENOBUFS ENODEV ENOENT ENOMEM ENOTCONN EOFError EOPNOTSUPP EPERM ETIMEDOUT Ellipsis Error:
            Event Exception FLOAT32 FLOAT64 FileIO FileSection GeneratorExit HOME INT INT16 INT32 INT64 INT8
            IOBase IOQueue ImportError IndentationError IndexError KeyError KeyboardInterrupt LITTLE_ENDIAN
            LONG LONGLONG Lock LockType LookupError Loop MODE_CBC MODE_CTR MODE_ECB MSG_DONTROUTE
            MSG_DONTWAIT MemoryError NATIVE NameError None NoneType NotFoundError NotImplemented
            NotImplementedError OSError OverflowError PKG-INFO POLLERR POLLHUP POLLIN POLLOUT PTR PinBase
            Queue: README REGTYPE RuntimeError SHORT SOCK_DGRAM SOCK_RAW SOCK_STREAM SOL_SOCKET SO_BROADCAST
            SO_ERROR SO_KEEPALIVE SO_LINGER SO_REUSEADDR Server Signal SingletonGenerator Skipping
            StopAsyncIteration StopIteration Stream StreamReader StreamWriter StringIO SyntaxError
            SystemExit TAR_HEADER TarFile TarInfo Task TaskQueue TextIOWrapper TimeoutError TypeError UINT
            UINT16 UINT32 UINT64 UINT8 ULONG ULONGLONG USHORT VOID ValueError ZeroDivisionError _ __abs__
            __add__ __aenter__ __aexit__ __aiter__ __and__ __anext__ __bases__ __bool__ __build_class__
            __call__ __class__ __contains__ __del__ __delitem__ __dict__ __dir__ __divmod__ __enter__ __eq__
            __exit__ __file__ __floordiv__ __ge__ __getattr__ __getitem__ __gt__ __hash__ __iadd__
            __import__ __init__ __int__ __invert__ __isub__ __iter__ __le__ __len__ __lshift__ __lt__
            __main__ __matmul__ __mod__ __module__ __mul__ __name__ __ne__ __neg__ __new__ __next__ __or__
            __path__ __pos__ __pow__ __qualname__ __repl_print__ __repr__ __rshift__ __setitem__ __str__
            __sub__ __traceback__ __truediv__ __version__ __xor__ _attrs _dequeue _enqueue _exc_context
            _exc_handler _io_queue _makedirs _promote_to_task _serve _stop_task _stopper _task_queue _thread
            _uasyncio a2b_base64 abs accept aclose acos acquire add addressof aes align aligned_len all
            allocate_lock any append args argv array asin atan atan2 attr aw awrite awritestr b2a_base64
            backlog bin bind bool bound_method buf buffering builtins bytearray bytearray_at bytecode
            byteorder bytes bytes_at calcsize call_exception_handler callable cancel cb ceil cert chdir
            choice chr classmethod cleanup cleanup_files clear clock close closure cmath code collect
            compile complex connect const content_len context copy copysign core coro coro= cos count crc32
            create_task cur_task data debug decode decompress decrypt default default_exception_handler
            degrees delattr deleter deps deque dict dict_view difference difference_update digest dir
            disable discard divmod do_handshake doc drain dt dump dumps e enable encode encoding encrypt end
            endswith enumerate errno errorcode eval event exc exc_type exception exec execfile exit exp
            expandhome extend extractfile f fabs fatal file file_buf fileno fileobj filter find float floor
            flush fmod fname format frexp from_bytes funcs function future future: gather gc generator get
            get_event_loop get_exception_handler get_extra_info get_ident get_install_path get_pkg_metadata
            getaddrinfo getattr getcwd getrandbits getter getvalue globals group gzdict_sz handler hasattr
            hash heap_lock heap_unlock heapify heappop heappush help hex hexlify host https: id idle idx
            ilistdir imag implementation index index_urls indices inet_ntop inet_pton info input insert
            install install_path install_pkg install_tar int intersection intersection_update invert ioctl
            ipoll is_set isalpha isdigit isdisjoint isenabled isfinite isinf isinstance islower isnan
            isspace issubclass issubset issuperset isupper items iter iterable iterator join json kbd_intr
            key keys ldexp len list listdir listen little load loads locals localtime lock locked log loop
            lower lstrip main main_task makefile map match math max maxsize md5 mem mem16 mem32 mem8
            mem_alloc mem_free mem_info memoryview message micropython min mkdir mkfs mktime mode modf
            modify module modules mount mpy msg n name namedtuple native new_event_loop next object oct off
            on op_basename op_split open open_connection opt_level ord os out_buf pack pack_into path peek
            peername pend_throw ph_key phase pi pkg_spec platform polar poll poller pop pop_head popitem
            popleft port pow prefix print print_exception property ptr ptr16 ptr32 ptr8 push_head
            push_sorted qstr_info queue_read queue_write r radians randint random randrange range rb read
            readblocks readexactly readinto readline readlines readonly real rect recv recvfrom register
            release releases remove rename replace repr return_exceptions reverse rfind rindex rmdir round
            roundup rsplit rstrip run run_forever run_until_complete runq_len s save_file schedule search
            seed seek select self send sendto sep server_hostname server_side set set_exception_handler
            setattr setblocking setdefault setsockopt setter settimeout setup. sgen sha1 sha256 sin single
            size sizeof skip sleep sleep_ms sleep_us slice sockaddr socket sort sorted split sqrt stack_size
            stack_use start start_new_thread start_server startswith stat state staticmethod statvfs stderr
            stdin stdout step stop str stream stream_awrite strip struct subf sum super symmetric_difference
            symmetric_difference_update sync sys sz t tan tarfile tarinfo task tb tell threshold throw ticks
            ticks_add ticks_cpu ticks_diff ticks_ms ticks_us time time_pulse_us timeout to_bytes to_install
            trunc tuple type uarray ubinascii ucollections ucryptolib uctypes uerrno uhashlib uheapq uint
            uio ujson umachine umount unhexlify uniform union unlink unpack unpack_from unregister uos
            uos_vfs update upip_utarfile upper urandom ure url url_open uselect usocket ussl ustruct utf-8
            utime uzlib v val value values version version_info viper wait wait_closed wait_for wait_for_ms
            wait_io_event waiting waitq_len warn_ussl wb wrap_socket write writeblocks zip {:#b} ~/
            """;

    private FirmwareNames() {}

    static List<String> all() {
        List<String> names = new ArrayList<>(List.of(WORDS.strip().split("\\s+")));
        names.add("");
        names.add(" ");
        names.add("\n");
        names.add("maximum recursion depth exceeded");
        return names;
    }
}
