package io.quecsim.simulator.quecpython;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetStack;
import java.net.Inet4Address;
import org.jspecify.annotations.Nullable;

/** {@code usocket}. Constants are lwIP's (lwip/sockets.h), which the 2021 firmware passes on. */
@PyModule("usocket")
public final class SocketModule {
    @PyConst
    static final int AF_INET = 2;

    @PyConst
    static final int AF_INET6 = 10;

    @PyConst
    static final int SOCK_STREAM = 1;

    @PyConst
    static final int SOCK_DGRAM = 2;

    @PyConst
    static final int SOCK_RAW = 3;

    @PyConst
    static final int IPPROTO_IP = 0;

    @PyConst
    static final int IPPROTO_TCP = 6;

    @PyConst
    static final int IPPROTO_UDP = 17;

    /** For listening sockets, in newer firmware; the number is assumed. */
    @PyConst
    static final int IPPROTO_TCP_SER = 254;

    @PyConst
    static final int SOL_SOCKET = 0xfff;

    @PyConst
    static final int SO_REUSEADDR = 4;

    @PyConst
    static final int TCP_KEEPALIVE = 2;

    /** In newer firmware; the number is assumed. */
    @PyConst
    static final int TCP_CUSTOMIZE_PORT = 253;

    @PyConst
    static final int IP_ADD_MEMBERSHIP = 0x400;

    /** What OSError holds when a name is not known: getaddrinfo's own number, no errno (netdb.h, EAI_NONAME). */
    static final int NAME_NOT_KNOWN = -2;

    private final SocketType socket;
    private final NetStack stack;

    public SocketModule(SocketType socket, NetStack stack) {
        this.socket = socket;
        this.stack = stack;
    }

    @PyConst
    PyType socket() {
        return socket.type;
    }

    /** {@code usocket.getaddrinfo(host, port, ...)}: a list of {@code (family, type, proto, '', (address, port))}. */
    @PyFunction
    @Nullable
    Object getaddrinfo(Vm vm, Object[] args) {
        if (args.length < 2 || args.length > 6) {
            throw PyErrors.argumentCount(vm, args.length, 2, 6);
        }
        Addresses addresses = new Addresses(vm, args[0], args[1]);
        Changes changes = new Changes();
        return Retry.call(
                vm, "getaddrinfo", changes, Retry.FOREVER, () -> PyErrors.osError(vm, Errno.ETIMEDOUT), again -> {
                    Endpoint found = addresses.resolve(vm, stack, changes);
                    return found == null ? null : PyList.of(vm, info(vm, found));
                });
    }

    private static PyTuple info(Vm vm, Endpoint found) {
        int family = found.address() instanceof Inet4Address ? AF_INET : AF_INET6;
        PyTuple address = Addresses.tuple(vm, found);
        return PyTuple.of(vm, family, SOCK_STREAM, IPPROTO_TCP, PyStr.of(vm, ""), address);
    }
}
