import sys
sys.atexit(None)
