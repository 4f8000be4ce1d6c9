// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/storage/atomic_file.h"

#include "core/storage/replacement.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace eig {
namespace {

FileCalls calls{
    [](const char *path, int flags, unsigned mode) { return ::open(path, flags, mode); },
    [](int fd, const void *data, unsigned long size) -> long { return ::write(fd, data, size); },
    ::fsync, ::close, ::rename};

ErrorCode codeOf(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS: return ErrorCode::FolderNotWritable;
    case ENOENT:
    case ENOTDIR: return ErrorCode::FolderMissing;
    case ENAMETOOLONG:
    case EINVAL:
    case EISDIR:
    case ELOOP: return ErrorCode::NameNotUsable;
    default: return ErrorCode::WriteFailed;
    }
}

/// A symbolic link is followed to the file it means, which need not exist, so that the link itself
/// stays. Empty for a loop; the folders on the way are the system's affair.
std::filesystem::path finalTarget(std::filesystem::path target)
{
    constexpr int MaxLinks = 40; // as the kernel
    std::error_code error;
    for (int i = 0; i < MaxLinks; ++i) {
        if (!std::filesystem::is_symlink(target, error))
            return target;
        target = target.parent_path() / std::filesystem::read_symlink(target, error);
    }
    return {};
}

} // namespace

Replacement::Replacement(const std::filesystem::path &target)
    : m_name(target.string())
    , m_target(finalTarget(target))
{
}

Replacement::~Replacement()
{
    if (m_descriptor >= 0)
        calls.close(m_descriptor);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

Result<Done> Replacement::prepare(std::span<const std::byte> bytes)
{
    if (!open())
        return failure("create");
    if (!write(bytes))
        return failure("write");
    if (calls.fsync(m_descriptor) != 0)
        return failure("fsync");
    struct stat info {
    };
    if (::fstat(m_descriptor, &info) != 0)
        return failure("size");
    if (info.st_size != static_cast<off_t>(bytes.size())) {
        errno = EIO;
        return failure("size");
    }
    if (calls.close(std::exchange(m_descriptor, -1)) != 0)
        return failure("close");
    return Done{};
}

Result<Done> Replacement::commit()
{
    if (calls.rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return failure("rename");
    m_temporary.clear();
    syncFolder();
    return Done{};
}

Unexpected Replacement::failure(const char *step) const
{
    const int number = errno;
    return Unexpected({codeOf(number), m_name, std::string(step) + ": " + std::strerror(number)});
}

std::filesystem::path Replacement::folder() const
{
    return m_target.has_parent_path() ? m_target.parent_path() : ".";
}

bool Replacement::open()
{
    if (m_target.empty()) {
        errno = m_name.empty() ? ENOENT : ELOOP;
        return false;
    }
    struct stat existing {
    };
    const bool exists = ::stat(m_target.c_str(), &existing) == 0;
    if (exists && !S_ISREG(existing.st_mode)) {
        errno = EISDIR;
        return false;
    }
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::string name = ".eig-" + std::to_string(::getpid()) + '-'
            + std::to_string(attempt);
        const std::filesystem::path path = folder() / name;
        m_descriptor = calls.open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_descriptor >= 0) {
            m_temporary = path;
            return !exists || ::fchmod(m_descriptor, existing.st_mode & 0777) == 0;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

bool Replacement::write(std::span<const std::byte> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const long written = calls.write(m_descriptor, bytes.data() + done, bytes.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            return false;
        }
        done += static_cast<std::size_t>(written);
    }
    return true;
}

/// The new file is in place; a folder that cannot be synced only delays its name reaching the
/// disk.
void Replacement::syncFolder() const
{
    const int descriptor = calls.open(folder().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (descriptor < 0)
        return;
    static_cast<void>(calls.fsync(descriptor));
    calls.close(descriptor);
}

Result<Done> writeFileAtomically(const std::filesystem::path &target,
                                 std::span<const std::byte> bytes)
{
    Replacement replacement(target);
    if (auto prepared = replacement.prepare(bytes); !prepared)
        return prepared;
    return replacement.commit();
}

Result<Done> writeFileAtomically(const std::filesystem::path &target, std::string_view bytes)
{
    return writeFileAtomically(target, std::as_bytes(std::span(bytes.data(), bytes.size())));
}

FileCalls replaceFileCalls(FileCalls replacement) { return std::exchange(calls, replacement); }

} // namespace eig
