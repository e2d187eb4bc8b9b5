package io.quecsim.hal.net;

import java.net.InetAddress;
import java.util.List;

/** A name that is being looked up. For the domain's thread. */
public final class NameQuery extends NetSocket {
    private List<InetAddress> addresses = List.of();
    private boolean decided;

    NameQuery(NetStack stack, int id) {
        super(stack, id);
        hold();
    }

    /** Whether the answer is there. */
    public boolean isDecided() {
        return decided;
    }

    /** What the name stands for, IPv4 first; none, and {@link Errno#EAI_NONAME} as the error, when it is not known. */
    public List<InetAddress> addresses() {
        return addresses;
    }

    /** The answer is no longer wanted. */
    public void cancel() {
        stack.forget(this);
        letGo();
    }

    void resolved(List<InetAddress> found) {
        addresses = List.copyOf(found);
        decided = true;
        if (found.isEmpty()) {
            error(Errno.EAI_NONAME);
        }
        cancel();
        tell();
    }
}
