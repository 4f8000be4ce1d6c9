// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/read_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace eig {
namespace {

constexpr off_t MaxSize = 64 * 1024 * 1024;

Unexpected failure(const std::filesystem::path &file, ErrorCode code, int number)
{
    return Unexpected({code, file.string(), number == 0 ? "" : std::strerror(number)});
}

} // namespace

Result<std::string> readFile(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return failure(file,
                       errno == ENOENT || errno == ENOTDIR ? ErrorCode::NotFound
                                                           : ErrorCode::NotReadable,
                       errno);
    struct stat info {
    };
    const bool regular = ::fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode);
    if (!regular || info.st_size > MaxSize) {
        ::close(descriptor);
        return failure(file, ErrorCode::NotReadable, 0);
    }
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t filled = 0;
    while (filled < bytes.size()) {
        const ssize_t got = ::read(descriptor, bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    ::close(descriptor);
    if (filled != bytes.size())
        return failure(file, ErrorCode::NotReadable, errno);
    return bytes;
}

} // namespace eig
