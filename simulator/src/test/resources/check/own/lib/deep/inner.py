from ..pins import LED
from . import gone
from .gone import more

here = LED
