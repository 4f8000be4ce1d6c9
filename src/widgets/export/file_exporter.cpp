// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/file_exporter.h"

#include "widgets/export/export_folder.h"

#include <cstddef>

namespace eig {
namespace {

QStringList existingOf(const FileExporter::Files &files, ExistingFiles existing)
{
    QStringList names;
    for (std::size_t i = existing == ExistingFiles::Agreed ? 1 : 0; i < files.size(); ++i) {
        std::error_code error;
        if (std::filesystem::exists(files[i].path, error))
            names.append(fromPath(files[i].path.filename()));
    }
    return names;
}

ExportReport write(const FileExporter::Compose &compose, ExistingFiles existing,
                   const std::stop_token &stop)
{
    const Result<FileExporter::Files> files = compose();
    if (!files)
        return {{}, files.error()};
    if (stop.stop_requested())
        return {};
    if (existing != ExistingFiles::Replace) {
        QStringList inTheWay = existingOf(*files, existing);
        if (!inTheWay.isEmpty())
            return {std::move(inTheWay), {}};
    }
    const Result<Done> done = writeFilesTogether(*files);
    if (!done)
        return {{}, done.error()};
    return {};
}

} // namespace

void FileExporter::start(Compose compose, ExistingFiles existing, Receive receive)
{
    m_worker.run([compose = std::move(compose),
                  existing](const std::stop_token &stop) { return write(compose, existing, stop); },
                 std::move(receive));
}

} // namespace eig
