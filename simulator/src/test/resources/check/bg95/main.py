import audio
import voiceCall
import misc
from misc import Temperature
from machine import NANDFLASH, LCD
import lvgl
