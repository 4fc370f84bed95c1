#define _GNU_SOURCE
#include "tests/security/probes/probe.h"

#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { kConnectMs = 3000, kAfAlg = 38, kAfVsock = 40 };

/* The names of the interfaces, from the one place that needs no netlink. */
static void interfaces(void) {
    char text[4096];
    char names[96] = "";
    char* line;
    char* rest = text;
    int row = 0;
    if (readText("/proc/net/dev", text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    while ((line = strtok_r(rest, "\n", &rest)) != NULL) {
        char* colon = strchr(line, ':');
        if (++row <= 2 || colon == NULL) continue;
        *colon = 0;
        while (*line == ' ') ++line;
        if (names[0] != 0) strncat(names, " ", sizeof names - strlen(names) - 1);
        strncat(names, line, sizeof names - strlen(names) - 1);
    }
    say("OK(%s)", names);
}

static void connectTo(int family, const struct sockaddr* address, socklen_t size) {
    int failure = 0;
    socklen_t length = sizeof failure;
    struct pollfd entry;
    const int made = socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (made < 0 || connect(made, address, size) == 0 || errno != EINPROGRESS) {
        sayDone(made < 0 ? -1 : errno == 0 ? 0 : -1);
        return;
    }
    entry.fd = made;
    entry.events = POLLOUT;
    if (poll(&entry, 1, kConnectMs) != 1) {
        say("OK(sent)");
        return;
    }
    getsockopt(made, SOL_SOCKET, SO_ERROR, &failure, &length);
    errno = failure;
    sayDone(failure == 0 ? 0 : -1);
}

/* Addresses that are set aside for documentation: nobody is there. */
static struct sockaddr_in address4(const char* text, int port) {
    struct sockaddr_in address;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_port = htons((unsigned short)port);
    inet_pton(AF_INET, text, &address.sin_addr);
    return address;
}

static void tcp4(void) {
    const struct sockaddr_in address = address4("192.0.2.1", 443);
    errno = 0;
    connectTo(AF_INET, (const struct sockaddr*)&address, sizeof address);
}

static void tcp6(void) {
    struct sockaddr_in6 address;
    memset(&address, 0, sizeof address);
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(443);
    inet_pton(AF_INET6, "2001:db8::1", &address.sin6_addr);
    errno = 0;
    connectTo(AF_INET6, (const struct sockaddr*)&address, sizeof address);
}

static void udp4(void) {
    const struct sockaddr_in address = address4("192.0.2.1", 53);
    const int made = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (made < 0) {
        sayDone(-1);
        return;
    }
    sayDone(sendto(made, "x", 1, 0, (const struct sockaddr*)&address, sizeof address));
}

static void rawIcmp(void) {
    sayDone(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
}
static void packet(void) {
    sayDone(socket(AF_PACKET, SOCK_RAW, 0));
}
static void netlink(void) {
    sayDone(socket(AF_NETLINK, SOCK_RAW, 0));
}
static void vsock(void) {
    sayDone(socket(kAfVsock, SOCK_STREAM, 0));
}
static void alg(void) {
    sayDone(socket(kAfAlg, SOCK_SEQPACKET, 0));
}
static void ping(void) {
    sayDone(socket(AF_INET, SOCK_DGRAM, IPPROTO_ICMP));
}

static void abstractSockets(void) {
    char text[65536];
    const char* at = text;
    long count = 0;
    if (readText("/proc/net/unix", text, sizeof text) < 0) {
        sayDone(-1);
        return;
    }
    while ((at = strchr(at, '@')) != NULL) {
        ++count;
        ++at;
    }
    say("OK(%ld)", count);
}

static void loopback(void) {
    struct sockaddr_in address = address4("127.0.0.1", 0);
    socklen_t size = sizeof address;
    char byte = 0;
    int accepted;
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int client = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (server < 0 || client < 0 || bind(server, (struct sockaddr*)&address, size) != 0 ||
        listen(server, 1) != 0 || getsockname(server, (struct sockaddr*)&address, &size) != 0 ||
        connect(client, (struct sockaddr*)&address, size) != 0 ||
        (accepted = accept(server, NULL, NULL)) < 0 || write(client, "x", 1) != 1 ||
        read(accepted, &byte, 1) != 1) {
        sayDone(-1);
        return;
    }
    say("OK(loopback works)");
}

static void pair(void) {
    int ends[2];
    sayDone(socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
}

/* net.05 asks the resolver of the image's interpreter: interpreter.py. */
static const struct Probe kProbes[] = {
    {"net.01 interfaces", interfaces},
    {"net.02 tcp4 connect 192.0.2.1:443", tcp4},
    {"net.03 tcp6 connect 2001:db8::1", tcp6},
    {"net.04 udp sendto 192.0.2.1:53", udp4},
    {"net.06 raw ICMP socket", rawIcmp},
    {"net.07 AF_PACKET", packet},
    {"net.08 AF_NETLINK route", netlink},
    {"net.09 AF_VSOCK (hypervisor channel)", vsock},
    {"net.10 AF_ALG", alg},
    {"net.11 ping dgram socket", ping},
    {"net.12 abstract unix sockets visible", abstractSockets},
    {"net.13 loopback tcp self", loopback},
    {"net.14 AF_UNIX socketpair", pair},
};
const struct ProbeList kNetworkProbes = {kProbes, sizeof kProbes / sizeof kProbes[0]};
