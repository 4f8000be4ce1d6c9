<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>eig::AboutDialog</name>
        <message>
            <source>About EIG Catalogue</source>
            <translation>À propos de Catalogue EIG</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
        </message>
        <message>
            <source>The challenges of the French programme Entrepreneurs d’intérêt général, offline.</source>
            <translation>Les défis du programme Entrepreneurs d’intérêt général (EIG), hors ligne.</translation>
        </message>
        <message>
            <source>Unofficial catalogue: it is not published by the programme or by the State.</source>
            <translation>Catalogue non officiel : il n’est publié ni par le programme ni par l’État.</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Code of the application: MIT</source>
            <translation>Code de l’application : MIT</translation>
        </message>
        <message>
            <source>Inter, font of the PDF documents: SIL Open Font License 1.1</source>
            <translation>Inter, police des documents PDF : SIL Open Font License 1.1</translation>
        </message>
        <message>
            <source>Libraries: Qt (LGPL 3), Pango (LGPL 2), Cairo (LGPL 2.1 or MPL 1.1), qpdf (Apache 2.0), ICU (Unicode), SQLite (public domain), SQLiteCpp and JSON for Modern C++ (MIT)</source>
            <translation>Bibliothèques : Qt (LGPL 3), Pango (LGPL 2), Cairo (LGPL 2.1 ou MPL 1.1), qpdf (Apache 2.0), ICU (Unicode), SQLite (domaine public), SQLiteCpp et JSON for Modern C++ (MIT)</translation>
        </message>
        <message>
            <source>To have something corrected or removed</source>
            <translation>Pour demander une correction ou un retrait</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>%1, edition of %2</source>
            <translation>%1, édition du %2</translation>
        </message>
        <message>
            <source>Data of the catalogue: %1</source>
            <translation>Données du catalogue : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::Actions</name>
        <message>
            <source>&amp;Export sheet as PDF</source>
            <translation>&amp;Exporter la fiche en PDF</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>&amp;Effacer les filtres</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>&amp;Filtres</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>&amp;Détail</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Volet &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;About EIG Catalogue</source>
            <translation>À &amp;propos de Catalogue EIG</translation>
        </message>
    </context>
    <context>
        <name>eig::ChallengeDetail</name>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>team</source>
            <translation>équipe</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>mentors</translation>
        </message>
        <message>
            <source>Mentors</source>
            <translation>Mentors</translation>
        </message>
        <message>
            <source>sponsors</source>
            <translation>sponsors</translation>
        </message>
        <message>
            <source>Sponsors</source>
            <translation>Sponsors</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
        <message>
            <source>key figures</source>
            <translation>chiffres clés</translation>
        </message>
        <message>
            <source>The initial problem</source>
            <translation>Le problème de départ</translation>
        </message>
        <message>
            <source>The challenge</source>
            <translation>Le défi</translation>
        </message>
        <message>
            <source>What was built</source>
            <translation>Ce qui a été réalisé</translation>
        </message>
        <message>
            <source>description of the problem and the challenge</source>
            <translation>description du problème et du défi</translation>
        </message>
        <message>
            <source>What it became</source>
            <translation>Ce que le défi est devenu</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>Réalisations</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>réalisations</translation>
        </message>
        <message>
            <source>Related challenges</source>
            <translation>Défis liés</translation>
        </message>
        <message numerus="yes">
            <source>%n entrepreneur(s) in common</source>
            <translation>
                <numerusform>%n EIG en commun</numerusform>
                <numerusform>%n EIG en commun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentor(s) in common</source>
            <translation>
                <numerusform>%n mentor en commun</numerusform>
                <numerusform>%n mentors en commun</numerusform>
            </translation>
        </message>
        <message>
            <source>same administration</source>
            <translation>même administration</translation>
        </message>
        <message numerus="yes">
            <source>%n more challenge(s) of the same administration</source>
            <translation>
                <numerusform>%n autre défi de la même administration</numerusform>
                <numerusform>%n autres défis de la même administration</numerusform>
            </translation>
        </message>
        <message>
            <source>links</source>
            <translation>liens</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: no source of the catalogue gives any.</source>
            <translation>%1 : aucune source du catalogue n’en donne.</translation>
        </message>
    </context>
    <context>
        <name>eig::ChallengeFacts</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>original challenge</source>
            <translation>défi d’origine</translation>
        </message>
    </context>
    <context>
        <name>eig::ChallengeList</name>
        <message>
            <source>Unknown field “%1”: searched as text.</source>
            <translation>Champ « %1 » inconnu : cherché comme du texte.</translation>
        </message>
        <message>
            <source>The quote is not closed: everything after it is searched as one phrase.</source>
            <translation>Le guillemet n’est pas fermé : tout ce qui le suit est cherché comme une expression.</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailColumn</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>source %1</source>
            <translation>source %1</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailPane</name>
        <message>
            <source>Detail of the challenge</source>
            <translation>Détail du défi</translation>
        </message>
        <message>
            <source>No challenge selected</source>
            <translation>Aucun défi sélectionné</translation>
        </message>
    </context>
    <context>
        <name>eig::Dialogs</name>
        <message>
            <source>Export sheet as PDF</source>
            <translation>Exporter la fiche en PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
        </message>
    </context>
    <context>
        <name>eig::FacetGroup</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Réduire la liste</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n autre</numerusform>
                <numerusform>Afficher %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>eig::FacetModel</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::FilterPanel</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>C&amp;lear</source>
            <translation>Effa&amp;cer</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
    </context>
    <context>
        <name>eig::MainWindow</name>
        <message>
            <source>Tool bar</source>
            <translation>Barre d’outils</translation>
        </message>
        <message>
            <source>Search: words, or promotion:5, place:Lyon, person:…</source>
            <translation>Chercher : des mots, ou promotion:5, lieu:Lyon, personne:…</translation>
        </message>
        <message>
            <source>Search challenges</source>
            <translation>Chercher des défis</translation>
        </message>
        <message>
            <source>%1 — EIG Catalogue</source>
            <translation>%1 — Catalogue EIG</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;Trier par</translation>
        </message>
        <message>
            <source>Relevance, then promotion</source>
            <translation>Pertinence, puis promotion</translation>
        </message>
        <message>
            <source>The edition that comes with the application is used.</source>
            <translation>L’édition fournie avec l’application est utilisée.</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>Filters (%1)</source>
            <translation>Filtres (%1)</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>Sheet saved: %1</source>
            <translation>Fiche enregistrée : %1</translation>
        </message>
        <message>
            <source>The sheet was not saved</source>
            <translation>La fiche n’a pas été enregistrée</translation>
        </message>
    </context>
    <context>
        <name>eig::NoMatch</name>
        <message>
            <source>This catalogue has no challenge.</source>
            <translation>Ce catalogue ne contient aucun défi.</translation>
        </message>
        <message>
            <source>No challenge matches these filters.</source>
            <translation>Aucun défi ne correspond à ces filtres.</translation>
        </message>
        <message>
            <source>No challenge matches “%1” with these filters.</source>
            <translation>Aucun défi ne correspond à « %1 » avec ces filtres.</translation>
        </message>
        <message>
            <source>No challenge matches “%1”.</source>
            <translation>Aucun défi ne correspond à « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>Clear filters: %n challenge(s)</source>
            <translation>
                <numerusform>Effacer les filtres : %n défi</numerusform>
                <numerusform>Effacer les filtres : %n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Clear the search: %n challenge(s)</source>
            <translation>
                <numerusform>Effacer la recherche : %n défi</numerusform>
                <numerusform>Effacer la recherche : %n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all: %n challenge(s)</source>
            <translation>
                <numerusform>Tout afficher : %n défi</numerusform>
                <numerusform>Tout afficher : %n défis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::StatusLine</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) of %1</source>
            <translation>
                <numerusform>%n défi sur %1</numerusform>
                <numerusform>%n défis sur %1</numerusform>
            </translation>
        </message>
        <message>
            <source>No challenge selected</source>
            <translation>Aucun défi sélectionné</translation>
        </message>
        <message>
            <source>Selected: %1</source>
            <translation>Sélection : %1</translation>
        </message>
        <message>
            <source>Edition of %1</source>
            <translation>Édition du %1</translation>
        </message>
    </context>
</TS>
