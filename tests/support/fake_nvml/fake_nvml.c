/* A libnvidia-ml.so.1 that does what the environment says. Written against NVIDIA's published
 * interface by itself, not against our headers, so that a wrong layout shows.
 *
 * FAKE_NVML_COUNT=2           GPUs
 * FAKE_NVML_MODE=2,1,0        environment, ccFeature, devToolsMode
 * FAKE_NVML_READY=1
 * FAKE_NVML_MULTI_GPU=0
 * FAKE_NVML_ARCH=9
 * FAKE_NVML_FAIL=call=code    or call@index=code; several, comma separated
 * FAKE_NVML_HANG=call         that call never returns
 * FAKE_NVML_CRASH=call        that call ends the process
 * FAKE_NVML_NOISE=1           prints on standard output, as libraries do
 * FAKE_NVML_REPORT=file       the report's bytes; otherwise a made one over the nonce
 * FAKE_NVML_CHAIN=file        the chain's PEM text; otherwise a short text
 * FAKE_NVML_REPORT_SIZE=n, FAKE_NVML_CHAIN_SIZE=n  sizes that it claims
 * FAKE_NVML_VERSION=text      driver version
 * FAKE_NVML_UUID=text         of every GPU
 * FAKE_NVML_NAME=text
 * FAKE_NVML_BUSY=37           percent; GPU n is n percent busier
 * FAKE_NVML_MEMORY=used,total bytes
 * FAKE_NVML_TEMPERATURE=61
 * FAKE_NVML_POWER=412500      milliwatts
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

enum { SUCCESS = 0, INVALID_ARGUMENT = 2 };

static unsigned number(const char* name, unsigned otherwise) {
    const char* text = getenv(name);
    return text == NULL ? otherwise : (unsigned)strtoul(text, NULL, 10);
}

/* Code that FAKE_NVML_FAIL names for this call, or success; hangs or crashes where asked to. */
static int enter(const char* call, int index) {
    const char* hang = getenv("FAKE_NVML_HANG");
    if (hang != NULL && strcmp(hang, call) == 0) {
        for (;;) pause();
    }
    const char* crash = getenv("FAKE_NVML_CRASH");
    if (crash != NULL && strcmp(crash, call) == 0) abort();
    const char* fail = getenv("FAKE_NVML_FAIL");
    char plain[128];
    char indexed[128];
    snprintf(plain, sizeof plain, "%s=", call);
    snprintf(indexed, sizeof indexed, "%s@%d=", call, index);
    while (fail != NULL && *fail != 0) {
        if (strncmp(fail, plain, strlen(plain)) == 0) return atoi(fail + strlen(plain));
        if (strncmp(fail, indexed, strlen(indexed)) == 0) return atoi(fail + strlen(indexed));
        fail = strchr(fail, ',');
        if (fail != NULL) ++fail;
    }
    return SUCCESS;
}

#ifndef FAKE_NVML_OLD

static int allZero(const void* data, size_t size) {
    const unsigned char* bytes = data;
    for (size_t i = 0; i < size; ++i) {
        if (bytes[i] != 0) return 0;
    }
    return 1;
}

/* The file's bytes into the buffer; its size, which may be larger than what was copied. */
static unsigned load(const char* variable, unsigned char* buffer, size_t bufferSize) {
    FILE* file = fopen(getenv(variable), "rb");
    if (file == NULL) return 0;
    const size_t size = fread(buffer, 1, bufferSize, file);
    fclose(file);
    return (unsigned)size;
}

#endif

static int indexOf(const void* device) {
    return (int)((size_t)device - 1);
}

EXPORT int nvmlInit_v2(void) {
    if (number("FAKE_NVML_NOISE", 0) != 0) {
        printf("NVML: initialised\n");
        fflush(stdout);
    }
    return enter("nvmlInit_v2", -1);
}
EXPORT int nvmlShutdown(void) {
    return enter("nvmlShutdown", -1);
}
EXPORT int nvmlSystemGetDriverVersion(char* version, unsigned length) {
    const char* text = getenv("FAKE_NVML_VERSION");
    snprintf(version, length, "%s", text == NULL ? "580.159.03" : text);
    return enter("nvmlSystemGetDriverVersion", -1);
}
EXPORT int nvmlDeviceGetCount_v2(unsigned* count) {
    *count = number("FAKE_NVML_COUNT", 2);
    return enter("nvmlDeviceGetCount_v2", -1);
}
EXPORT int nvmlDeviceGetHandleByIndex_v2(unsigned index, void** device) {
    *device = (void*)(size_t)(index + 1);
    return enter("nvmlDeviceGetHandleByIndex_v2", (int)index);
}
EXPORT int nvmlDeviceGetUUID(void* device, char* uuid, unsigned length) {
    const char* text = getenv("FAKE_NVML_UUID");
    if (text != NULL) {
        snprintf(uuid, length, "%s", text);
    } else {
        snprintf(uuid, length, "GPU-00000000-0000-0000-0000-00000000000%d", indexOf(device));
    }
    return enter("nvmlDeviceGetUUID", indexOf(device));
}
EXPORT int nvmlDeviceGetVbiosVersion(void* device, char* version, unsigned length) {
    snprintf(version, length, "96.00.9F.00.0%d", indexOf(device));
    return enter("nvmlDeviceGetVbiosVersion", indexOf(device));
}
EXPORT int nvmlDeviceGetArchitecture(void* device, unsigned* architecture) {
    *architecture = number("FAKE_NVML_ARCH", 9);
    return enter("nvmlDeviceGetArchitecture", indexOf(device));
}

#ifndef FAKE_NVML_OLD

EXPORT int nvmlSystemGetConfComputeState(unsigned state[3]) {
    if (!allZero(state, 12)) return INVALID_ARGUMENT;
    const char* mode = getenv("FAKE_NVML_MODE");
    if (sscanf(mode == NULL ? "2,1,0" : mode, "%u,%u,%u", &state[0], &state[1], &state[2]) != 3) {
        return INVALID_ARGUMENT;
    }
    return enter("nvmlSystemGetConfComputeState", -1);
}
EXPORT int nvmlSystemGetConfComputeSettings(unsigned settings[5]) {
    if (settings[0] != 0x1000014 || !allZero(settings + 1, 16)) return INVALID_ARGUMENT;
    settings[4] = number("FAKE_NVML_MULTI_GPU", 0);
    return enter("nvmlSystemGetConfComputeSettings", -1);
}
EXPORT int nvmlSystemGetConfComputeCapabilities(unsigned capabilities[2]) {
    if (!allZero(capabilities, 8)) return INVALID_ARGUMENT;
    capabilities[0] = 3;
    capabilities[1] = 1;
    return enter("nvmlSystemGetConfComputeCapabilities", -1);
}
EXPORT int nvmlSystemGetConfComputeGpusReadyState(unsigned* ready) {
    *ready = number("FAKE_NVML_READY", 1);
    return enter("nvmlSystemGetConfComputeGpusReadyState", -1);
}
EXPORT int nvmlDeviceGetName(void* device, char* name, unsigned length) {
    const char* text = getenv("FAKE_NVML_NAME");
    snprintf(name, length, "%s", text == NULL ? "NVIDIA H100 80GB HBM3" : text);
    return enter("nvmlDeviceGetName", indexOf(device));
}
EXPORT int nvmlDeviceGetUtilizationRates(void* device, unsigned rates[2]) {
    rates[0] = number("FAKE_NVML_BUSY", 37) + (unsigned)indexOf(device);
    rates[1] = 12;
    return enter("nvmlDeviceGetUtilizationRates", indexOf(device));
}
/* In this order: total, free, used. */
EXPORT int nvmlDeviceGetMemoryInfo(void* device, unsigned long long memory[3]) {
    const char* text = getenv("FAKE_NVML_MEMORY");
    if (sscanf(text == NULL ? "1073741824,85899345920" : text, "%llu,%llu", &memory[2],
               &memory[0]) != 2) {
        return INVALID_ARGUMENT;
    }
    memory[1] = memory[0] - memory[2];
    return enter("nvmlDeviceGetMemoryInfo", indexOf(device));
}
EXPORT int nvmlDeviceGetTemperature(void* device, int sensor, unsigned* temperature) {
    if (sensor != 0) return INVALID_ARGUMENT;
    *temperature = number("FAKE_NVML_TEMPERATURE", 61);
    return enter("nvmlDeviceGetTemperature", indexOf(device));
}
EXPORT int nvmlDeviceGetPowerUsage(void* device, unsigned* power) {
    *power = number("FAKE_NVML_POWER", 412500);
    return enter("nvmlDeviceGetPowerUsage", indexOf(device));
}
/* Offsets: sizes 0 and 4, chain 8, attestation chain 0x1008; 0x2408 bytes in all. */
EXPORT int nvmlDeviceGetConfComputeGpuCertificate(void* device, unsigned char* certificate) {
    if (!allZero(certificate, 0x2408)) return INVALID_ARGUMENT;
    memset(certificate + 8, 'x', 0x1000); /* the chain that is not the attestation's */
    unsigned char* chain = certificate + 0x1008;
    unsigned size = 0;
    if (getenv("FAKE_NVML_CHAIN") != NULL) {
        size = load("FAKE_NVML_CHAIN", chain, 0x1400);
    } else {
        size = (unsigned)snprintf((char*)chain, 0x1400, "chain of GPU %d", indexOf(device)) + 1;
    }
    size = number("FAKE_NVML_CHAIN_SIZE", size);
    memcpy(certificate + 4, &size, 4);
    return enter("nvmlDeviceGetConfComputeGpuCertificate", indexOf(device));
}
/* Offsets: sizes 0, 4, 8, nonce 12, report 44, second report 0x202c; 0x302c bytes in all. */
EXPORT int nvmlDeviceGetConfComputeGpuAttestationReport(void* device, unsigned char* answer) {
    if (!allZero(answer, 12) || !allZero(answer + 44, 0x3000)) return INVALID_ARGUMENT;
    unsigned char* report = answer + 44;
    unsigned size = 0;
    if (getenv("FAKE_NVML_REPORT") != NULL) {
        size = load("FAKE_NVML_REPORT", report, 0x2000);
    } else {
        static const unsigned char request[] = {0x11, 0xE0, 0x01, 0xFF};
        memcpy(report, request, sizeof request);
        memcpy(report + 4, answer + 12, 32);
        report[37] = (unsigned char)indexOf(device);
        size = 38;
    }
    size = number("FAKE_NVML_REPORT_SIZE", size);
    memcpy(answer + 4, &size, 4);
    return enter("nvmlDeviceGetConfComputeGpuAttestationReport", indexOf(device));
}

#endif
