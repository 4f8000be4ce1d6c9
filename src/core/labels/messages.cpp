// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"

namespace eig {
namespace {

/// "{}" stands for the subject. Each text says what failed, what is safe and what to do
/// (ui.md section 15).
Label textOf(ErrorCode code)
{
    // clang-format off
    switch (code) {
    case ErrorCode::NotFound:
        return {"{} est introuvable. Rien n’a été modifié. Vérifiez le nom et le dossier.",
                "{} was not found. Nothing was changed. Check the name and the folder."};
    case ErrorCode::NotReadable:
        return {"{} ne peut pas être lu. Rien n’a été modifié. Vérifiez vos droits sur ce fichier.",
                "{} cannot be read. Nothing was changed. Check your rights on this file."};
    case ErrorCode::NotACatalogue:
        return {"{} n’est pas un catalogue EIG. Rien n’a été ouvert ni modifié. Choisissez un fichier catalogue.sqlite.",
                "{} is not an EIG catalogue. Nothing was opened or changed. Choose a catalogue.sqlite file."};
    case ErrorCode::CatalogueDamaged:
        return {"Le catalogue {} est endommagé ou incomplet. Le fichier n’a pas été modifié. Obtenez-en une nouvelle copie.",
                "The catalogue {} is damaged or incomplete. The file was not changed. Get a new copy of it."};
    case ErrorCode::CatalogueVersion:
        return {"Le catalogue {} vient d’une autre version de l’application. Le fichier n’a pas été modifié. Mettez l’application à jour.",
                "The catalogue {} comes from another version of the application. The file was not changed. Update the application."};
    case ErrorCode::InvalidData:
        return {"Les données de {} contiennent des erreurs. Aucun catalogue n’a été écrit. Corrigez les champs indiqués.",
                "The data in {} have errors. No catalogue was written. Correct the fields listed."};
    case ErrorCode::UnknownRecord:
        return {"Aucune fiche ne porte l’identifiant {}. Rien n’a été créé. Cherchez-le avec « eig search ».",
                "No record has the identifier {}. Nothing was created. Look for it with “eig search”."};
    case ErrorCode::AmbiguousRecord:
        return {"Plusieurs fiches portent l’identifiant {}. Rien n’a été créé. Précisez son type, par exemple « challenge/{} ».",
                "Several records have the identifier {}. Nothing was created. Give its kind, for example “challenge/{}”."};
    case ErrorCode::FolderNotWritable:
        return {"{} n’a pas pu être enregistré. Ce dossier est en lecture seule. Aucun fichier n’a été modifié. Choisissez un autre dossier.",
                "{} could not be saved. This folder is read-only. No file was changed. Choose another folder."};
    case ErrorCode::FolderMissing:
        return {"{} n’a pas pu être enregistré. Ce dossier n’existe pas. Aucun fichier n’a été créé. Choisissez un autre dossier.",
                "{} could not be saved. This folder does not exist. No file was created. Choose another folder."};
    case ErrorCode::DiskFull:
        return {"{} n’a pas pu être enregistré. Le disque est plein. Un fichier existant reste inchangé. Libérez de l’espace, puis recommencez.",
                "{} could not be saved. The disk is full. An existing file is unchanged. Free some space, then try again."};
    case ErrorCode::WriteFailed:
        return {"{} n’a pas pu être enregistré. Un fichier existant reste inchangé. Recommencez ou choisissez un autre dossier.",
                "{} could not be saved. An existing file is unchanged. Try again or choose another folder."};
    case ErrorCode::NameNotUsable:
        return {"{} ne peut pas servir de nom de fichier ici. Aucun fichier n’a été créé. Choisissez un autre nom.",
                "{} cannot be used as a file name here. No file was created. Choose another name."};
    case ErrorCode::FontMissing:
        return {"La police {} du document manque. Aucun fichier n’a été créé. Réinstallez l’application.",
                "The document font {} is missing. No file was created. Reinstall the application."};
    case ErrorCode::GlyphMissing:
        return {"Un caractère de {} n’existe pas dans la police du document. Aucun fichier n’a été créé. Signalez cette erreur.",
                "A character of {} does not exist in the document font. No file was created. Report this error."};
    case ErrorCode::DocumentFailed:
        return {"La fiche {} n’a pas pu être composée. Aucun fichier n’a été créé. Signalez cette erreur.",
                "The sheet {} could not be composed. No file was created. Report this error."};
    }
    // clang-format on
    return {"Erreur inattendue sur {}.", "Unexpected error on {}."};
}

} // namespace

std::string message(const Error &error, Language language)
{
    const std::string text = textOf(error.code).in(language);
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = text.find("{}"); at != std::string::npos; at = text.find("{}", from)) {
        result.append(text, from, at - from).append(error.subject);
        from = at + 2;
    }
    return result.append(text, from);
}

} // namespace eig
