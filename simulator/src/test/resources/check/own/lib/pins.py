import machine
from machine import LCD

LED = 5
