"""Times NVIDIA's own Python verifier (nv-local-gpu-verifier) on recorded evidence. Runs in an
environment of its own that has the package; prints one JSON object.

  nvidia_verifier.py FOLDER UNIX_SECONDS DRIVER_VERSION VBIOS_VERSION CALLS

FOLDER holds report.bin, chain.pem, driver.swidtag and vbios.swidtag. The package runs as it is, but
for what a bench without a GPU and without a network cannot have: evidence comes from the folder,
certificates are judged at the given time, and every revocation question is answered "good" at once.
"""
import datetime
import importlib.metadata
import json
import logging
import pathlib
import sys
import time
import warnings

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)

from OpenSSL import SSL, crypto  # noqa: E402

folder, at = pathlib.Path(sys.argv[1]), int(sys.argv[2])
driver_version, vbios_version, calls = sys.argv[3], sys.argv[4].lower(), int(sys.argv[5])


MOMENT = datetime.datetime.fromtimestamp(at, datetime.timezone.utc).replace(tzinfo=None)


class StoreAtTime(crypto.X509Store):
    def __init__(self):
        super().__init__()
        self.set_time(MOMENT)


crypto.X509Store = StoreAtTime
own_cert_store = SSL.Context.get_cert_store


def store_of_context_at_time(context):
    store = own_cert_store(context)
    store.set_time(MOMENT)
    return store


SSL.Context.get_cert_store = store_of_context_at_time

from verifier import cc_admin  # noqa: E402
from verifier.cc_admin_utils import CcAdminUtils  # noqa: E402
from verifier.config import HopperSettings  # noqa: E402
from verifier.nvml.nvmlHandlerTest import NvmlHandlerTest  # noqa: E402


def no_network(cert_chain, settings, mode):
    for index, certificate in enumerate(cert_chain):
        cert_chain[index] = certificate.to_cryptography()
    return True, "", "good", None


CcAdminUtils.ocsp_certificate_chain_validation = staticmethod(no_network)


class Recorded:
    """What NVML would say about the recorded GPU."""

    def __init__(self):
        self.report = (folder / "report.bin").read_bytes()
        self.chain = NvmlHandlerTest.extract_cert_chain(None, (folder / "chain.pem").read_bytes())

    def get_gpu_architecture(self):
        return HopperSettings.GPU_ARCH

    def get_uuid(self):
        return "GPU-of-a-recording"

    def get_driver_version(self):
        return driver_version

    def get_vbios_version(self):
        return vbios_version

    def get_attestation_report(self):
        return self.report

    def get_attestation_cert_chain(self):
        return list(self.chain)


def verify():
    report = (folder / "report.bin").read_bytes()
    HopperSettings.set_driver_rim_path(str(folder / "driver.swidtag"))
    HopperSettings.mark_attestation_report_as_available()
    passed, _ = cc_admin.attest(
        {"allow_hold_cert": False, "claims_version": "3.0", "ocsp_nonce_disabled": False,
         "rim_service_url": None, "ocsp_url": None, "service_key": None, "verbose": False,
         "driver_rim": str(folder / "driver.swidtag"), "vbios_rim": str(folder / "vbios.swidtag"),
         "test_no_gpu": False, "user_mode": True},
        report[4:36].hex(), [Recorded()])
    return passed


passed = verify()  # loads what the first call loads
began = time.process_time_ns()
for _ in range(calls):
    passed = verify() and passed
spent = time.process_time_ns() - began
print(json.dumps({"passed": passed, "ns": spent // calls,
                  "version": importlib.metadata.version("nv-local-gpu-verifier")}))
