import usr.lib.pins as pins
from usr.lib import board, nothing
from usr import lib
from usr.lib.pins import LCD, LED, Absent
import lib.pins
import usr.gone
import usr.net.link
from usr.lib.deep.inner import here

pins.machine.UART.nothing
lib.board.UART2, lib.board.missing
board.port.nothing
LCD()
usr.lib.pins.absent
