// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/watched_calls.h"

#include <algorithm>
#include <cerrno>

namespace eig::test {
namespace {

CallPlan current;
FileCalls real;

bool failsNow()
{
    ++current.done;
    const bool isDue = current.failAt > 0
        && (current.isSticky ? current.done >= current.failAt : current.done == current.failAt);
    if (isDue)
        errno = current.number;
    return isDue;
}

int openCall(const char *path, int flags, unsigned mode)
{
    return failsNow() ? -1 : real.open(path, flags, mode);
}

long writeCall(int fd, const void *data, unsigned long size)
{
    if (failsNow())
        return -1;
    return real.write(fd, data,
                      current.writeAtMost == 0 ? size : std::min(size, current.writeAtMost));
}

int fsyncCall(int fd) { return failsNow() ? -1 : real.fsync(fd); }

int closeCall(int fd)
{
    // As on Linux, the descriptor is released even when the call reports an error.
    const int result = real.close(fd);
    return failsNow() ? -1 : result;
}

int renameCall(const char *from, const char *to)
{
    if (failsNow())
        return -1;
    const int result = real.rename(from, to);
    current.renamed = result == 0;
    return result;
}

} // namespace

WatchedCalls::WatchedCalls(CallPlan wanted)
{
    current = wanted;
    real = replaceFileCalls({openCall, writeCall, fsyncCall, closeCall, renameCall});
}

WatchedCalls::~WatchedCalls() { replaceFileCalls(real); }

const CallPlan &watched() { return current; }

} // namespace eig::test
