package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NameQuery;
import io.quecsim.hal.net.NetException;
import io.quecsim.hal.net.NetStack;
import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address a script gave as {@code (host, port)}, on its way to numbers: a name is asked for, which takes time. */
final class Addresses {
    private final String host;
    private final int port;
    private @Nullable NameQuery query;

    /** @param port an int, or the digits of one, as getaddrinfo takes it */
    Addresses(Vm vm, Object host, Object port) {
        String name = text(vm, host);
        this.host = name.isEmpty() ? "0.0.0.0" : name; // As in the firmware: all local addresses.
        int number;
        if (port instanceof PyStr digits) {
            try {
                number = Integer.parseInt(digits.value);
            } catch (NumberFormatException e) {
                number = -1;
            }
        } else {
            number = vm.ops.toInt(port);
        }
        if (number < 0 || number > 65535) {
            throw PyErrors.osError(vm, SocketModule.NAME_NOT_KNOWN);
        }
        this.port = number;
    }

    /** Of a pair {@code (host, port)}; more elements, as of IPv6, are not looked at. */
    static Addresses of(Vm vm, Object address) {
        Object[] items = vm.ops.sequenceItems(address);
        if (items.length < 2) {
            throw PyErrors.valueError(vm, "requested length 2 but object has length " + items.length);
        }
        return new Addresses(vm, items[0], items[1]);
    }

    boolean isNumeric() {
        return Endpoint.numeric(host).isPresent();
    }

    /** The address in numbers, or null while the name is being looked up; raises OSError when it is not known. */
    @Nullable
    Endpoint resolve(Vm vm, NetStack stack, Changes changes) {
        Optional<InetAddress> numeric = Endpoint.numeric(host);
        if (numeric.isPresent()) {
            return new Endpoint(numeric.get(), port);
        }
        if (query == null) {
            try {
                query = stack.resolve(host);
            } catch (NetException e) {
                throw PyErrors.osError(vm, e.errno());
            }
            query.listener(changes::tell);
        }
        if (!query.isDecided()) {
            return null;
        }
        if (query.addresses().isEmpty()) {
            throw PyErrors.osError(vm, SocketModule.NAME_NOT_KNOWN);
        }
        return new Endpoint(query.addresses().get(0), port);
    }

    /** {@code ("127.0.0.1", 80)}. */
    static PyTuple tuple(Vm vm, Endpoint endpoint) {
        String text = endpoint.address().getHostAddress();
        return PyTuple.of(vm, PyStr.of(vm, text), endpoint.port());
    }

    private static String text(Vm vm, Object value) {
        if (value instanceof PyStr str) {
            return str.value;
        }
        throw PyErrors.cantConvert(vm, value, "str");
    }
}
