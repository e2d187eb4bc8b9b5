package io.quecsim.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OpcodeTest {
    @Test
    void everyByteBelongsToOneOpcode() {
        int bytes = 0;
        for (Opcode op : Opcode.values()) {
            for (int i = 0; i < op.span(); i++) {
                assertThat(Opcode.ofByte(op.code + i)).isSameAs(op);
                bytes++;
            }
        }
        int known = 0;
        for (int value = 0; value < 256; value++) {
            known += Opcode.ofByte(value) == null ? 0 : 1;
        }
        assertThat(bytes).isEqualTo(known);
    }

    /** {@code py/bc0.h} derives the operand format from the upper half of the byte; our column must say the same. */
    @Test
    void formatsFollowTheUpperHalfOfTheByte() {
        for (Opcode op : Opcode.values()) {
            String expected = switch (op.code >> 4) {
                case 1 -> "QSTR";
                case 2, 3 -> "VAR_";
                case 4 -> "OFFSET";
                case 5, 6 -> "NONE";
                default -> "MULTI";
            };
            assertThat(op.format.name()).as(op.name()).contains(expected);
            boolean extra = op.format == Opcode.Format.VAR_UINT_EXTRA || op.format == Opcode.Format.SIGNED_OFFSET_EXTRA;
            assertThat(extra).as(op.name()).isEqualTo((op.code & 0x9e) == 0 && op.format != Opcode.Format.MULTI);
        }
    }

    @Test
    void operandsDecideWhereTheTableSaysVariable() {
        for (Opcode op : Opcode.values()) {
            assertThat(op.pops(2, 3)).as(op.name()).isNotNegative();
            assertThat(op.pushes(2)).as(op.name()).isNotNegative();
            assertThat(op.meaning).isNotBlank();
        }
        assertThat(Opcode.CALL_METHOD_VAR_KW.pops(3 | 2 << 8, 0)).isEqualTo(3 + 4 + 4);
        assertThat(Opcode.UNPACK_EX.pushes(2 | 1 << 8)).isEqualTo(4);
        assertThat(Opcode.STORE_COMP.pops(5 << 2 | 1, 0)).isEqualTo(2);
    }

    @Test
    void decodesShortFormsSignsAndJumps() {
        byte[] code = {
            (byte) 0xb3,
            0x22,
            (byte) 0x86,
            (byte) 0x8d,
            0x20,
            0x7f,
            0x22,
            0x7f,
            0x42,
            0x00,
            (byte) 0x80,
            0x40,
            (byte) 0xfd,
            0x7f,
            (byte) 0x81,
            (byte) 0xf2
        };
        Instruction load = Instruction.at(code, 0);
        assertThat(load).isEqualTo(new Instruction(Opcode.LOAD_FAST_N, 3, 0, 0, 1, -1));
        assertThat(Instruction.at(code, 1).operand()).isEqualTo(100000);
        assertThat(Instruction.at(code, 5).operand()).isEqualTo(-1);
        assertThat(Instruction.at(code, 6).operand()).isEqualTo(-1);
        assertThat(Instruction.at(code, 8).target()).isEqualTo(11);
        Instruction unwind = Instruction.at(code, 11);
        assertThat(unwind.target()).isEqualTo(11);
        assertThat(unwind.extra()).isEqualTo(0x81);
        assertThat(Instruction.at(code, 15)).isEqualTo(new Instruction(Opcode.BINARY_OP, BinaryOp.ADD, 0, 15, 16, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Instruction.at(new byte[] {0x10, 0}, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Instruction.at(new byte[] {1}, 0));
    }

    @Test
    void operatorsKnowTheirNames() {
        assertThat(BinaryOp.dunder(BinaryOp.ADD)).isEqualTo("__add__");
        assertThat(BinaryOp.dunder(BinaryOp.INPLACE_FLOOR_DIVIDE)).isEqualTo("__ifloordiv__");
        assertThat(BinaryOp.reverseDunder(BinaryOp.POWER)).isEqualTo("__rpow__");
        assertThat(BinaryOp.symbol(BinaryOp.INPLACE_LSHIFT)).isEqualTo("<<=");
        assertThat(BinaryOp.INPLACE_TO_PLAIN + BinaryOp.INPLACE_POWER).isEqualTo(BinaryOp.POWER);
        assertThat(UnaryOp.dunder(UnaryOp.INVERT)).isEqualTo("__invert__");
    }

    @Test
    void theLastEntryOfAnOffsetGivesTheLine() {
        LineTable lines = new LineTable(new int[] {2, 2, 5}, new int[] {3, 4, 6});
        assertThat(lines.lineAt(0)).isEqualTo(1);
        assertThat(lines.lineAt(2)).isEqualTo(4);
        assertThat(lines.lineAt(4)).isEqualTo(4);
        assertThat(lines.lineAt(99)).isEqualTo(6);
    }
}
