from machine import UART

UART2 = UART.UART2
port = UART(2, 115200, 8, 0, 1, 0)
