import threading, datetime, os.path
import lvgl as lv
from camera import camPreview
from machine import LCD, NANDFLASH
import machine
import misc
import ubluetooth_of_nobody

lcd = machine.LCD()
screen = lv.obj()
lv.label(screen).set_text('x')
camPreview(0, 1, 2)
misc.Temperature()
