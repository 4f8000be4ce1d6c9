// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/sheet_exporter.h"

#include "core/storage/atomic_file.h"

namespace eig {
namespace {

Result<Done> writeSheet(const Catalogue &catalogue, const RecordRef &record,
                        const SheetOptions &options, const std::filesystem::path &file,
                        const std::stop_token &stop)
{
    const Result<PdfFile> sheet = composeSheet(catalogue, record, options);
    if (!sheet)
        return Unexpected(sheet.error());
    if (stop.stop_requested())
        return Done{};
    return writeFileAtomically(file, sheet->bytes);
}

} // namespace

SheetExporter::SheetExporter(QObject *parent) : QObject(parent) {}

void SheetExporter::start(const Catalogue &catalogue, const RecordRef &record,
                          const SheetOptions &options, const std::filesystem::path &file)
{
    const int generation = ++m_generation;
    const auto older = m_pending.find(file);
    if (older != m_pending.end())
        older->second.source.request_stop();
    std::stop_source source = m_worker.run(
        [catalogue, record, options, file](const std::stop_token &stop) {
            return writeSheet(catalogue, record, options, file, stop);
        },
        [this, generation, file](const Result<Done> &result) {
            receive(generation, file, result);
        });
    m_pending[file] = {generation, record, std::move(source)};
}

void SheetExporter::receive(int generation, const std::filesystem::path &file,
                            const Result<Done> &result)
{
    // A newer request for the same file took this one's place.
    const auto pending = m_pending.find(file);
    if (pending == m_pending.end() || pending->second.generation != generation)
        return;
    const RecordRef record = pending->second.record;
    m_pending.erase(pending);
    if (result)
        Q_EMIT exported(QString::fromStdString(file.string()), generation == m_generation);
    else
        Q_EMIT failed(record, result.error());
}

} // namespace eig
