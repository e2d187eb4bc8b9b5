import sys
sys.exc_info()
