package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyIterator;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.RegOp;
import io.quecsim.core.register.Translation;

/**
 * The instructions that go on in another frame, if that is quickly done: plain calls and returns, generators resumed and
 * yielding. What is not goes to {@link SlowPath}, and so does what {@link Interpreter#dispatch} does not do at all.
 *
 * <p>This is a method of its own because HotSpot's compiler computes what two cases of a switch have in common before the
 * switch, for every instruction, and keeps on its stack what it finds no register for. With these cases inside, the loop
 * spent more time on that than on its work. A test holds the method too large to be inlined.
 */
final class Handover {
    private final Interpreter in;
    private final Vm vm;
    private final Heap heap;
    final SlowPath slow;
    private final boolean stress;
    private final long callCost;

    Handover(Interpreter in) {
        this.in = in;
        this.vm = in.vm;
        this.heap = vm.heap;
        this.stress = heap.stress();
        this.slow = new SlowPath(in);
        this.callCost = (long) vm.config.cost().callCycles() << Translation.CYCLE_SHIFT;
    }

    /**
     * Executes the instruction {@code w} of the frame {@code in.at}.
     *
     * @param pc the word behind it
     * @return true if {@code in.at}, {@code in.acc} and the frame's {@code pc} say where the loop goes on; false if it has
     *     to look anew what is on top and whether the slice is over, {@code in.published} being the total
     */
    boolean run(long w, int pc) {
        final CodeFrame f = in.at;
        final long[] code = f.code.words;
        final long[] cum = f.code.cum;
        final Object[] r = f.r;
        final long[] n = f.n;
        long total = in.acc + cum[pc];
        f.pc = pc;
        final CodeFrame callee;
        load:
        {
            enter:
            {
                next:
                {
                    switch ((int) w & 0xff) {
                        case RegOp.FOR_ITER: {
                            Object iterator = r[(int) w >>> 16];
                            if (iterator instanceof PyGenerator) {
                                callee = in.flow.resumed((PyGenerator) iterator, PyNone.NONE, 0);
                                if (callee == null) {
                                    break next;
                                }
                                callee.ret = Frame.FOR_ITEM;
                                callee.back = f;
                                break load;
                            }
                            if (!(iterator instanceof PyIterator)) {
                                break next;
                            }
                            in.published = total;
                            Object v = ((PyIterator) iterator).next(vm);
                            if (v == null) {
                                f.pc = pc + (int) (w >> 48);
                                in.acc = total - cum[f.pc];
                                return true;
                            }
                            int b = (int) (w >>> 32) & 0xffff;
                            if (v instanceof Integer) {
                                r[b] = null;
                                n[b] = (Integer) v;
                            } else {
                                r[b] = v;
                            }
                            return true;
                        }
                        case RegOp.CALL0: {
                            Object o = r[(int) (w >>> 32) & 0xffff];
                            if (!(o instanceof PyFunction) || ((PyFunction) o).code.simpleArguments != 0) {
                                break next;
                            }
                            callee = CodeFrame.take(((PyFunction) o).code);
                            callee.function = (PyFunction) o;
                            break enter;
                        }
                        case RegOp.CALL1: {
                            Object o = r[(int) (w >>> 32) & 0xffff];
                            int c = (int) (w >>> 48);
                            if (o instanceof PyFunction) {
                                if (((PyFunction) o).code.simpleArguments != 1) {
                                    break next;
                                }
                                callee = CodeFrame.take(((PyFunction) o).code);
                                callee.function = (PyFunction) o;
                                callee.r[0] = r[c];
                                callee.n[0] = n[c];
                                break enter;
                            }
                            break next;
                        }
                        case RegOp.CALL_N: {
                            Object o = r[(int) (w >>> 32) & 0xffff];
                            int count = (int) (w >>> 48);
                            if (!(o instanceof PyFunction) || ((PyFunction) o).code.simpleArguments != count) {
                                break next;
                            }
                            callee = CodeFrame.take(((PyFunction) o).code);
                            callee.function = (PyFunction) o;
                            for (int i = 0; i < count; i++) {
                                int s = (int) (code[pc + (i >> 2)] >>> ((i & 3) << 4)) & 0xffff;
                                callee.r[i] = r[s];
                                callee.n[i] = n[s];
                            }
                            f.pc = pc + RegOp.slotWords(count);
                            break enter;
                        }
                        case RegOp.CALL_METHOD0: {
                            int b = (int) (w >>> 32) & 0xffff;
                            Object o = r[b];
                            Object self = r[b + 1];
                            if (!(o instanceof PyFunction)
                                    || self == null
                                    || self == Sentinel.NULL
                                    || ((PyFunction) o).code.simpleArguments != 1) {
                                break next;
                            }
                            callee = CodeFrame.take(((PyFunction) o).code);
                            callee.function = (PyFunction) o;
                            callee.r[0] = self;
                            break enter;
                        }
                        case RegOp.CALL_METHOD1: {
                            int b = (int) (w >>> 32) & 0xffff;
                            int c = (int) (w >>> 48);
                            Object o = r[b];
                            Object self = r[b + 1];
                            if (self == null || self == Sentinel.NULL) {
                                break next;
                            }
                            if (o instanceof PyFunction) {
                                if (((PyFunction) o).code.simpleArguments != 2) {
                                    break next;
                                }
                                callee = CodeFrame.take(((PyFunction) o).code);
                                callee.function = (PyFunction) o;
                                callee.r[0] = self;
                                callee.r[1] = r[c];
                                callee.n[1] = n[c];
                                break enter;
                            }
                            break next;
                        }
                        case RegOp.CALL_METHOD_N: {
                            int b = (int) (w >>> 32) & 0xffff;
                            int count = (int) (w >>> 48);
                            Object o = r[b];
                            Object self = r[b + 1];
                            if (!(o instanceof PyFunction)
                                    || self == null
                                    || self == Sentinel.NULL
                                    || ((PyFunction) o).code.simpleArguments != count + 1) {
                                break next;
                            }
                            callee = CodeFrame.take(((PyFunction) o).code);
                            callee.function = (PyFunction) o;
                            callee.r[0] = self;
                            for (int i = 0; i < count; i++) {
                                int s = (int) (code[pc + (i >> 2)] >>> ((i & 3) << 4)) & 0xffff;
                                callee.r[i + 1] = r[s];
                                callee.n[i + 1] = n[s];
                            }
                            f.pc = pc + RegOp.slotWords(count);
                            break enter;
                        }
                        case RegOp.RETURN: {
                            int ret = f.ret;
                            if ((f.mode | ret) < 0) {
                                break next;
                            }
                            int a = (int) w >>> 16;
                            callee = (CodeFrame) f.back;
                            callee.r[ret] = r[a];
                            callee.n[ret] = n[a];
                            in.stackUsed -= f.code.stackBytes;
                            f.release();
                            break load;
                        }
                        case RegOp.YIELD: {
                            if (f.ret != Frame.FOR_ITEM) {
                                break next;
                            }
                            int b = (int) (w >>> 32) & 0xffff;
                            callee = (CodeFrame) f.back;
                            int item = RegOp.b(callee.code.words[callee.pc - 1]);
                            callee.r[item] = r[b];
                            callee.n[item] = n[b];
                            in.stackUsed -= f.code.stackBytes;
                            f.generator.running = false;
                            f.back = null;
                            break load;
                        }
                        case RegOp.YIELD_FROM: {
                            Object o = r[(int) (w >>> 32) & 0xffff];
                            if (!(o instanceof PyGenerator)) {
                                break next;
                            }
                            int c = (int) (w >>> 48);
                            callee = in.flow.resumed((PyGenerator) o, r[c], n[c]);
                            if (callee == null) {
                                break next;
                            }
                            callee.ret = Frame.DELEGATE;
                            callee.back = f;
                            break load;
                        }
                        case RegOp.MARK:
                            in.published = total;
                            vm.cpuProfile.at(f, pc - 1);
                            return true;
                        default:
                            break next;
                    }
                }
                // The slow path: complete, and free to change the top frame or the pc.
                in.published = total;
                // What the instructions before made lies in registers by now.
                heap.releaseRecent(in.recentMark);
                byte[] seen = f.code.slow;
                if (seen != null && seen[pc - 1] < RegCode.OFTEN) {
                    seen[pc - 1]++;
                }
                slow.run(f, w);
                if (in.top != f || in.stopped) {
                    return in.goesOn();
                }
                if (f.pc < pc) {
                    heap.releaseRecent(in.recentMark);
                    if (in.published >= in.jumpBudget && (!in.keepsTurn(pc, f.pc) || in.looks())) {
                        return false;
                    }
                } else if (in.published >= in.budget) {
                    // Native code took its time: what came due meanwhile happens before the next instruction.
                    in.midway = true;
                    return false;
                }
                in.acc = in.published - cum[f.pc];
                return true;
            }
            // A plain call: the frame is made, the arguments are in it.
            RegCode entered = callee.code;
            if ((in.stackUsed += entered.stackBytes) > in.stackLimit) {
                in.stackUsed -= entered.stackBytes;
                callee.release();
                throw PyErrors.recursionTooDeep(vm);
            }
            callee.back = f;
            callee.ret = (int) w >>> 16;
            callee.globals = callee.function.globals;
            total += callCost;
            if (stress) {
                slow.assertAlive(callee);
            }
        }
        // Another frame: one called, returned to, resumed or yielded to.
        in.top = callee;
        if (total >= in.soon || callee.code.unit != null) {
            in.published = total;
            if (total < in.budget) {
                heap.releaseRecent(in.recentMark); // As it is let go of where the loop just goes on.
            }
            return false;
        }
        in.at = callee;
        in.acc = total - callee.code.cum[callee.pc];
        heap.releaseRecent(in.recentMark);
        return true;
    }
}
