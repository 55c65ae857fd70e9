"""Saves a document with a password, as the program's own dialogue does: lock.py FROM TO FILTER."""
import subprocess
import sys
import time

import uno
from com.sun.star.beans import NamedValue, PropertyValue

PIPE = "foi-clock-fixtures"


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


source, target, filter_name = sys.argv[1:]
office = subprocess.Popen(["soffice", "--headless", f"--accept=pipe,name={PIPE};urp;"])
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for _ in range(60):
    try:
        context = resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (prop("Hidden", True),))
# Office's own way of locking goes by other names than OpenDocument's.
office_lock = (NamedValue("CryptoType", "Standard"), NamedValue("OOXPassword", "secret"))
lock = prop("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", office_lock)) if "Word" in filter_name else prop("Password", "secret")
document.storeToURL(uno.systemPathToFileUrl(target), (prop("FilterName", filter_name), lock))
document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(30)
