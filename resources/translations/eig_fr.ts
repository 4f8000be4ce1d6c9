<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>Texts</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>eig::AboutDialog</name>
        <message>
            <source>%1, edition of %2</source>
            <translation>%1, édition du %2</translation>
        </message>
        <message>
            <source>About EIG Catalogue</source>
            <translation>À propos de Catalogue EIG</translation>
        </message>
        <message>
            <source>Code of the application: MIT</source>
            <translation>Code de l’application : MIT</translation>
        </message>
        <message>
            <source>Data of the catalogue: %1</source>
            <translation>Données du catalogue : %1</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
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
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>The challenges of the French programme Entrepreneurs d’intérêt général, offline.</source>
            <translation>Les défis du programme Entrepreneurs d’intérêt général (EIG), hors ligne.</translation>
        </message>
        <message>
            <source>To have something corrected or removed</source>
            <translation>Pour demander une correction ou un retrait</translation>
        </message>
        <message>
            <source>Unofficial catalogue: it is not published by the programme or by the State.</source>
            <translation>Catalogue non officiel : il n’est publié ni par le programme ni par l’État.</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
    </context>
    <context>
        <name>eig::Actions</name>
        <message>
            <source>&amp;About EIG Catalogue</source>
            <translation>À &amp;propos de Catalogue EIG</translation>
        </message>
        <message>
            <source>&amp;Add to comparison</source>
            <translation>&amp;Ajouter à la comparaison</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Précédent</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>&amp;Détail</translation>
        </message>
        <message>
            <source>&amp;Export sheet as PDF…</source>
            <translation>&amp;Exporter la fiche en PDF…</translation>
        </message>
        <message>
            <source>&amp;Filters</source>
            <translation>&amp;Filtres</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Suivant</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>Raccourcis &amp;clavier</translation>
        </message>
        <message>
            <source>&amp;Next pane</source>
            <translation>&amp;Volet suivant</translation>
        </message>
        <message>
            <source>&amp;Next record</source>
            <translation>Fiche s&amp;uivante</translation>
        </message>
        <message>
            <source>&amp;Previous pane</source>
            <translation>Volet &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Previous record</source>
            <translation>Fiche précé&amp;dente</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Report an error</source>
            <translation>&amp;Signaler une erreur</translation>
        </message>
        <message>
            <source>&amp;Search syntax</source>
            <translation>Synta&amp;xe de recherche</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Up</source>
            <translation>&amp;Remonter</translation>
        </message>
        <message>
            <source>&amp;Welcome</source>
            <translation>&amp;Bienvenue</translation>
        </message>
        <message>
            <source>C&amp;lear filters</source>
            <translation>Effacer les &amp;filtres</translation>
        </message>
        <message>
            <source>Cit&amp;e…</source>
            <translation>Cit&amp;er…</translation>
        </message>
        <message>
            <source>Co&amp;mmand palette…</source>
            <translation>Palette de co&amp;mmandes…</translation>
        </message>
        <message>
            <source>Co&amp;mpact rows</source>
            <translation>Lignes co&amp;mpactes</translation>
        </message>
        <message>
            <source>Copy as &amp;HTML</source>
            <translation>Copier en &amp;HTML</translation>
        </message>
        <message>
            <source>Copy as &amp;Markdown</source>
            <translation>Copier en &amp;Markdown</translation>
        </message>
        <message>
            <source>Copy c&amp;itation</source>
            <translation>Copier la c&amp;itation</translation>
        </message>
        <message>
            <source>Export &amp;table…</source>
            <translation>Exporter le &amp;tableau…</translation>
        </message>
        <message>
            <source>Export PDF &amp;booklet…</source>
            <translation>Exporter un &amp;livret PDF…</translation>
        </message>
        <message>
            <source>Export comp&amp;arison as PDF…</source>
            <translation>Exporter la comp&amp;araison en PDF…</translation>
        </message>
        <message>
            <source>Find &amp;next</source>
            <translation>Occurrence sui&amp;vante</translation>
        </message>
        <message>
            <source>Find &amp;previous</source>
            <translation>Occurrence &amp;précédente</translation>
        </message>
        <message>
            <source>Full scr&amp;een</source>
            <translation>Plei&amp;n écran</translation>
        </message>
        <message>
            <source>Lar&amp;ger text</source>
            <translation>A&amp;grandir le texte</translation>
        </message>
        <message>
            <source>N&amp;ormal text</source>
            <translation>Taille n&amp;ormale</translation>
        </message>
        <message>
            <source>P&amp;references…</source>
            <translation>Préfére&amp;nces…</translation>
        </message>
        <message>
            <source>Section 1 of the detail</source>
            <translation>Section 1 du détail</translation>
        </message>
        <message>
            <source>Section 2 of the detail</source>
            <translation>Section 2 du détail</translation>
        </message>
        <message>
            <source>Section 3 of the detail</source>
            <translation>Section 3 du détail</translation>
        </message>
        <message>
            <source>Section 4 of the detail</source>
            <translation>Section 4 du détail</translation>
        </message>
        <message>
            <source>Section 5 of the detail</source>
            <translation>Section 5 du détail</translation>
        </message>
        <message>
            <source>Section 6 of the detail</source>
            <translation>Section 6 du détail</translation>
        </message>
        <message>
            <source>Section 7 of the detail</source>
            <translation>Section 7 du détail</translation>
        </message>
        <message>
            <source>Section 8 of the detail</source>
            <translation>Section 8 du détail</translation>
        </message>
        <message>
            <source>Section 9 of the detail</source>
            <translation>Section 9 du détail</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Tout &amp;sélectionner</translation>
        </message>
        <message>
            <source>Sm&amp;aller text</source>
            <translation>&amp;Réduire le texte</translation>
        </message>
        <message>
            <source>fewer than two records are compared</source>
            <translation>moins de deux fiches sont comparées</translation>
        </message>
        <message>
            <source>no challenge, promotion or ministry is shown</source>
            <translation>aucun défi, aucune promotion ni aucun ministère n’est affiché</translation>
        </message>
        <message>
            <source>no filter is active</source>
            <translation>aucun filtre n’est actif</translation>
        </message>
        <message>
            <source>no record is shown</source>
            <translation>aucune fiche n’est affichée</translation>
        </message>
        <message>
            <source>no record with a sheet is shown</source>
            <translation>aucune fiche à exporter n’est affichée</translation>
        </message>
        <message>
            <source>not possible at the moment</source>
            <translation>impossible pour le moment</translation>
        </message>
        <message>
            <source>nothing is above what is shown</source>
            <translation>rien au-dessus de ce qui est affiché</translation>
        </message>
        <message>
            <source>nothing was changed here</source>
            <translation>rien n’a été modifié ici</translation>
        </message>
        <message>
            <source>nothing was shown after</source>
            <translation>rien n’a été affiché après</translation>
        </message>
        <message>
            <source>nothing was shown before</source>
            <translation>rien n’a été affiché avant</translation>
        </message>
        <message>
            <source>this place has no detail</source>
            <translation>pas de détail ici</translation>
        </message>
        <message>
            <source>this place has no filters</source>
            <translation>pas de filtres ici</translation>
        </message>
        <message>
            <source>this place has no table</source>
            <translation>pas de tableau ici</translation>
        </message>
    </context>
    <context>
        <name>eig::AdministrationPage</name>
        <message>
            <source>Former name</source>
            <translation>Ancien nom</translation>
        </message>
        <message>
            <source>Includes</source>
            <translation>Comprend</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Fait partie de</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>challenges</source>
            <translation>défis</translation>
        </message>
        <message>
            <source>website</source>
            <translation>site internet</translation>
        </message>
    </context>
    <context>
        <name>eig::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>eig::BookletChoice</name>
        <message>
            <source>%1, the whole catalogue</source>
            <translation>%1, tout le catalogue</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionné</numerusform>
                <numerusform>%n sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n affiché</numerusform>
                <numerusform>%n affichés</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected challenges</source>
            <translation>Sélection de défis</translation>
        </message>
        <message>
            <source>list shown</source>
            <translation>liste affichée</translation>
        </message>
        <message>
            <source>selection</source>
            <translation>sélection</translation>
        </message>
        <message>
            <source>this ministry (%1)</source>
            <translation>ce ministère (%1)</translation>
        </message>
        <message>
            <source>this promotion (%1)</source>
            <translation>cette promotion (%1)</translation>
        </message>
        <message>
            <source>whole catalogue</source>
            <translation>tout le catalogue</translation>
        </message>
    </context>
    <context>
        <name>eig::BookletDialog</name>
        <message numerus="yes">
            <source>&amp;Create the booklet (%n sheet(s))</source>
            <translation>
                <numerusform>&amp;Créer le livret (%n fiche)</numerusform>
                <numerusform>&amp;Créer le livret (%n fiches)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Greyscale</source>
            <translation>Niveaux de &amp;gris</translation>
        </message>
        <message>
            <source>&amp;Order</source>
            <translation>&amp;Ordre</translation>
        </message>
        <message>
            <source>&amp;QR codes</source>
            <translation>Codes &amp;QR</translation>
        </message>
        <message>
            <source>A4, with a contents page, the figures of the programme and an index of people.</source>
            <translation>Format A4, avec sommaire, programme en chiffres et index des personnes.</translation>
        </message>
        <message>
            <source>C&amp;hallenges</source>
            <translation>&amp;Défis</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Challenges of the booklet</source>
            <translation>Fiches du livret</translation>
        </message>
        <message>
            <source>Export a PDF booklet</source>
            <translation>Exporter un livret PDF</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>Ministère</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Options</translation>
        </message>
        <message>
            <source>Order of the sheets</source>
            <translation>Ordre des fiches</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
    </context>
    <context>
        <name>eig::BookletExporter</name>
        <message numerus="yes">
            <source>%n challenge(s), %1, A4</source>
            <translation>
                <numerusform>%n défi, %1, format A4</numerusform>
                <numerusform>%n défis, %1, format A4</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Cancel the booklet and close</source>
            <translation>&amp;Annuler le livret et fermer</translation>
        </message>
        <message>
            <source>A booklet is being created. No file is written before it is complete.</source>
            <translation>Un livret est en cours de création. Aucun fichier n’est écrit avant la fin.</translation>
        </message>
        <message>
            <source>Booklet cancelled. No file was created.</source>
            <translation>Livret annulé. Aucun fichier n’a été créé.</translation>
        </message>
        <message>
            <source>Booklet cancelled. The file there was is unchanged.</source>
            <translation>Livret annulé. Le fichier qui existait est inchangé.</translation>
        </message>
        <message>
            <source>Co&amp;ntinue the booklet</source>
            <translation>&amp;Continuer le livret</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
        </message>
        <message>
            <source>The booklet could not be saved</source>
            <translation>Le livret n’a pas pu être enregistré</translation>
        </message>
        <message>
            <source>The booklet was not saved</source>
            <translation>Le livret n’a pas été enregistré</translation>
        </message>
    </context>
    <context>
        <name>eig::BookletLog</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n other sheet(s)</source>
            <translation>
                <numerusform>%n autre fiche</numerusform>
                <numerusform>%n autres fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Layout and contents</source>
            <translation>Mise en page et sommaire</translation>
        </message>
        <message>
            <source>Parts of the booklet</source>
            <translation>Parties du livret</translation>
        </message>
        <message>
            <source>Tags, links and file</source>
            <translation>Balises, liens et fichier</translation>
        </message>
        <message>
            <source>Texts of the sheets</source>
            <translation>Textes des fiches</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminé</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>note</source>
            <translation>à noter</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
    </context>
    <context>
        <name>eig::BookletPanel</name>
        <message>
            <source>%1%</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>A&amp;nnuler</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Beginning…</source>
            <translation>Préparation…</translation>
        </message>
        <message numerus="yes">
            <source>Booklet created, %n page(s)</source>
            <translation>
                <numerusform>Livret créé, %n page</numerusform>
                <numerusform>Livret créé, %n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelling…</source>
            <translation>Annulation…</translation>
        </message>
        <message>
            <source>Continue in the &amp;background</source>
            <translation>Continuer en &amp;arrière-plan</translation>
        </message>
        <message>
            <source>Creating the PDF booklet</source>
            <translation>Création du livret PDF</translation>
        </message>
        <message>
            <source>Open the &amp;file at the end</source>
            <translation>Ouvrir le &amp;fichier à la fin</translation>
        </message>
        <message>
            <source>PDF booklet created</source>
            <translation>Livret PDF créé</translation>
        </message>
        <message>
            <source>Progress of the booklet</source>
            <translation>Avancement du livret</translation>
        </message>
        <message>
            <source>Sheet %1 of %2: %3</source>
            <translation>Fiche %1 sur %2 : %3</translation>
        </message>
        <message>
            <source>Show in &amp;folder</source>
            <translation>Afficher dans le &amp;dossier</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>environ %n minute restante</numerusform>
                <numerusform>environ %n minutes restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>environ %n seconde restante</numerusform>
                <numerusform>environ %n secondes restantes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::BookletStatus</name>
        <message>
            <source>%1. Show the booklet</source>
            <translation>%1. Afficher le livret</translation>
        </message>
        <message>
            <source>Booklet: %1%</source>
            <translation>Livret : %1 %</translation>
        </message>
        <message>
            <source>Cancel the booklet</source>
            <translation>Annuler le livret</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
        <message>
            <source>Progress of the booklet</source>
            <translation>Avancement du livret</translation>
        </message>
    </context>
    <context>
        <name>eig::CellWidget</name>
        <message>
            <source>Read less</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Lire la suite</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
    </context>
    <context>
        <name>eig::ChallengePage</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n entrepreneur(s) in common</source>
            <translation>
                <numerusform>%n EIG en commun</numerusform>
                <numerusform>%n EIG en commun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mentor(s) in common</source>
            <translation>
                <numerusform>%n mentor en commun</numerusform>
                <numerusform>%n mentors en commun</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more challenge(s) of the same administration</source>
            <translation>
                <numerusform>%n autre défi de la même administration</numerusform>
                <numerusform>%n autres défis de la même administration</numerusform>
            </translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>EIG</source>
            <translation>EIG</translation>
        </message>
        <message>
            <source>Expertises</source>
            <translation>Expertises</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>Institution</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Chiffres clés</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Related challenges</source>
            <translation>Défis liés</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>The challenge</source>
            <translation>Le défi</translation>
        </message>
        <message>
            <source>The initial problem</source>
            <translation>Problème de départ</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thématiques</translation>
        </message>
        <message>
            <source>What it became</source>
            <translation>Suites et réalisations</translation>
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
            <source>key figures</source>
            <translation>chiffres clés</translation>
        </message>
        <message>
            <source>links</source>
            <translation>liens</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>mentors</translation>
        </message>
        <message>
            <source>outputs</source>
            <translation>réalisations</translation>
        </message>
        <message>
            <source>same administration</source>
            <translation>même administration</translation>
        </message>
        <message>
            <source>sponsors</source>
            <translation>sponsors</translation>
        </message>
        <message>
            <source>team</source>
            <translation>équipe</translation>
        </message>
    </context>
    <context>
        <name>eig::ChartCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) without a published profile</source>
            <translation>
                <numerusform>%n défi sans profil publié</numerusform>
                <numerusform>%n défis sans profil publié</numerusform>
            </translation>
        </message>
        <message>
            <source>A challenge can have several subjects</source>
            <translation>Un défi peut avoir plusieurs sujets</translation>
        </message>
        <message>
            <source>Go to the s&amp;ource</source>
            <translation>Aller à la s&amp;ource</translation>
        </message>
        <message>
            <source>How many EIG per challenge?</source>
            <translation>Combien d’EIG par défi ?</translation>
        </message>
        <message>
            <source>How many challenges per promotion?</source>
            <translation>Combien de défis par promotion ?</translation>
        </message>
        <message>
            <source>How many challenges were selected?</source>
            <translation>Combien de défis ont été retenus ?</translation>
        </message>
        <message>
            <source>In % of the challenges of each promotion</source>
            <translation>En % des défis de chaque promotion</translation>
        </message>
        <message>
            <source>Open the &amp;list</source>
            <translation>Ouvrir la &amp;liste</translation>
        </message>
        <message>
            <source>View as a &amp;drawing</source>
            <translation>Voir en &amp;dessin</translation>
        </message>
        <message>
            <source>View as a &amp;table</source>
            <translation>Voir en &amp;tableau</translation>
        </message>
        <message>
            <source>View as a drawing</source>
            <translation>Voir en dessin</translation>
        </message>
        <message>
            <source>View as a table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>What are the subjects?</source>
            <translation>Quels sont les sujets ?</translation>
        </message>
        <message>
            <source>What is known of what they became?</source>
            <translation>Que sait-on des suites ?</translation>
        </message>
        <message>
            <source>Which expertise was asked for?</source>
            <translation>Quelles expertises demandées ?</translation>
        </message>
        <message>
            <source>Which ministries took part?</source>
            <translation>Quels ministères ont participé ?</translation>
        </message>
        <message>
            <source>Which ministries, in which promotion?</source>
            <translation>Quels ministères, à quelle promotion ?</translation>
        </message>
        <message>
            <source>Which profiles were recruited?</source>
            <translation>Quels profils ont été recrutés ?</translation>
        </message>
    </context>
    <context>
        <name>eig::ChartExports</name>
        <message numerus="yes">
            <source>%n chart(s) saved in %1</source>
            <translation>
                <numerusform>%n graphique enregistré dans %1</numerusform>
                <numerusform>%n graphiques enregistrés dans %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart saved: %1</source>
            <translation>Graphique enregistré : %1</translation>
        </message>
        <message>
            <source>Export the chart</source>
            <translation>Exporter le graphique</translation>
        </message>
        <message>
            <source>Export the charts into a folder</source>
            <translation>Exporter les graphiques dans un dossier</translation>
        </message>
        <message>
            <source>Pictures (*.%1)</source>
            <translation>Images (*.%1)</translation>
        </message>
        <message>
            <source>Saving the charts…</source>
            <translation>Enregistrement des graphiques…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tableaux (*.csv)</translation>
        </message>
        <message>
            <source>The chart could not be saved</source>
            <translation>Le graphique n’a pas pu être enregistré</translation>
        </message>
        <message>
            <source>The chart was not saved</source>
            <translation>Le graphique n’a pas été enregistré</translation>
        </message>
        <message>
            <source>The charts could not be saved</source>
            <translation>Les graphiques n’ont pas pu être enregistrés</translation>
        </message>
        <message>
            <source>The charts were not saved</source>
            <translation>Les graphiques n’ont pas été enregistrés</translation>
        </message>
    </context>
    <context>
        <name>eig::ChartMenu</name>
        <message>
            <source>&amp;Copy the table</source>
            <translation>&amp;Copier le tableau</translation>
        </message>
        <message>
            <source>Copy the &amp;picture</source>
            <translation>Copier l’&amp;image</translation>
        </message>
        <message>
            <source>Export as &amp;SVG…</source>
            <translation>Exporter en &amp;SVG…</translation>
        </message>
        <message>
            <source>Export as CS&amp;V…</source>
            <translation>Exporter en CS&amp;V…</translation>
        </message>
        <message>
            <source>Export as P&amp;NG…</source>
            <translation>Exporter en P&amp;NG…</translation>
        </message>
    </context>
    <context>
        <name>eig::ChartModel</name>
        <message>
            <source>%1 % (%2 of %3)</source>
            <translation>%1 % (%2 sur %3)</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
    </context>
    <context>
        <name>eig::ChartPicture</name>
        <message>
            <source>Source: %1, edition of %2</source>
            <translation>Source : %1, édition du %2</translation>
        </message>
    </context>
    <context>
        <name>eig::ChipButton</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Exclude</source>
            <translation>&amp;Exclure</translation>
        </message>
        <message>
            <source>&amp;Include</source>
            <translation>&amp;Inclure</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Remove the exclusion %1</source>
            <translation>Retirer l’exclusion %1</translation>
        </message>
        <message>
            <source>Remove the filter %1</source>
            <translation>Retirer le filtre %1</translation>
        </message>
    </context>
    <context>
        <name>eig::ChipRow</name>
        <message>
            <source>Active filters</source>
            <translation>Filtres actifs</translation>
        </message>
    </context>
    <context>
        <name>eig::Citations</name>
        <message>
            <source>source %1</source>
            <translation>source %1</translation>
        </message>
        <message>
            <source>sources %1 to %2</source>
            <translation>sources %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>eig::CiteDialog</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation>&amp;Enregistrer…</translation>
        </message>
        <message>
            <source>Citation</source>
            <translation>Citation</translation>
        </message>
        <message>
            <source>Citation copied</source>
            <translation>Citation copiée</translation>
        </message>
        <message>
            <source>Cite</source>
            <translation>Citer</translation>
        </message>
        <message numerus="yes">
            <source>Cite %n record(s)</source>
            <translation>
                <numerusform>Citer une fiche</numerusform>
                <numerusform>Citer %n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>For LaTeX and reference managers.</source>
            <translation>Pour LaTeX et les logiciels de bibliographie.</translation>
        </message>
        <message>
            <source>For Zotero and other programs that read CSL-JSON.</source>
            <translation>Pour Zotero et les autres logiciels qui lisent le CSL-JSON.</translation>
        </message>
        <message>
            <source>Style</source>
            <translation>Style</translation>
        </message>
        <message>
            <source>To be put into a text or a list of references.</source>
            <translation>À placer dans un texte ou une liste de références.</translation>
        </message>
    </context>
    <context>
        <name>eig::CommandPalette</name>
        <message numerus="yes">
            <source>%n result(s), arrow keys to choose</source>
            <translation>
                <numerusform>%n résultat, flèches pour choisir</numerusform>
                <numerusform>%n résultats, flèches pour choisir</numerusform>
            </translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Command, place, record or theme</source>
            <translation>Commande, rubrique, fiche ou thématique</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>eig::ComparedTable</name>
        <message>
            <source>&amp;Open %1</source>
            <translation>&amp;Ouvrir %1</translation>
        </message>
        <message>
            <source>&amp;Remove %1</source>
            <translation>&amp;Retirer %1</translation>
        </message>
        <message>
            <source>Move to the &amp;left</source>
            <translation>Déplacer vers la &amp;gauche</translation>
        </message>
        <message>
            <source>Move to the &amp;right</source>
            <translation>Déplacer vers la &amp;droite</translation>
        </message>
    </context>
    <context>
        <name>eig::ComparisonBar</name>
        <message>
            <source>&amp;Differences only</source>
            <translation>&amp;Différences seulement</translation>
        </message>
        <message>
            <source>Comparison as PDF</source>
            <translation>Comparaison en PDF</translation>
        </message>
        <message>
            <source>Copy the table</source>
            <translation>Copier le tableau</translation>
        </message>
    </context>
    <context>
        <name>eig::ComparisonModel</name>
        <message>
            <source>%1, identical</source>
            <translation>%1, identique</translation>
        </message>
    </context>
    <context>
        <name>eig::ComparisonPlace</name>
        <message>
            <source>%1 records at most are compared</source>
            <translation>%1 éléments au maximum sont comparés</translation>
        </message>
        <message>
            <source>%1 removed.</source>
            <translation>Retiré : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n identical row(s) of %1</source>
            <translation>
                <numerusform>%n ligne identique sur %1</numerusform>
                <numerusform>%n lignes identiques sur %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ministry(ies)</source>
            <translation>
                <numerusform>%n ministère</numerusform>
                <numerusform>%n ministères</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promotion(s)</source>
            <translation>
                <numerusform>%n promotion</numerusform>
                <numerusform>%n promotions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) compared, %1 at most</source>
            <translation>
                <numerusform>%n élément comparé, %1 au maximum</numerusform>
                <numerusform>%n éléments comparés, %1 au maximum</numerusform>
            </translation>
        </message>
        <message>
            <source>A comparison puts two to four challenges, promotions or ministries side by side, row by row, and shows what they have in common.</source>
            <translation>Une comparaison met côte à côte deux à quatre défis, promotions ou ministères, ligne par ligne, et montre ce qu’ils ont en commun.</translation>
        </message>
        <message>
            <source>Add a challenge</source>
            <translation>Ajouter un défi</translation>
        </message>
        <message>
            <source>Add a ministry</source>
            <translation>Ajouter un ministère</translation>
        </message>
        <message>
            <source>Add a promotion</source>
            <translation>Ajouter une promotion</translation>
        </message>
        <message>
            <source>Add another challenge</source>
            <translation>Ajoutez un autre défi</translation>
        </message>
        <message>
            <source>Add another ministry</source>
            <translation>Ajoutez un autre ministère</translation>
        </message>
        <message>
            <source>Add another promotion</source>
            <translation>Ajoutez une autre promotion</translation>
        </message>
        <message>
            <source>Add to the comparison</source>
            <translation>Ajouter à la comparaison</translation>
        </message>
        <message>
            <source>Choose a challenge…</source>
            <translation>Choisir un défi…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>En choisir un autre…</translation>
        </message>
        <message>
            <source>Column %1 of %2</source>
            <translation>Colonne %1 sur %2</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Go to the challenges</source>
            <translation>Aller aux défis</translation>
        </message>
        <message>
            <source>Go to the ministries</source>
            <translation>Aller aux ministères</translation>
        </message>
        <message>
            <source>Go to the promotions</source>
            <translation>Aller aux promotions</translation>
        </message>
        <message>
            <source>In every list, %1 adds the selected record.</source>
            <translation>Dans chaque liste, %1 ajoute la fiche sélectionnée.</translation>
        </message>
        <message>
            <source>Name of what is to be compared</source>
            <translation>Nom de ce qui est à comparer</translation>
        </message>
        <message>
            <source>Nothing is compared yet</source>
            <translation>Rien n’est encore comparé</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Table copied.</source>
            <translation>Tableau copié.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>addition of “%1”</source>
            <translation>ajout de « %1 »</translation>
        </message>
        <message>
            <source>choice of the records</source>
            <translation>choix des fiches</translation>
        </message>
        <message>
            <source>order of the columns</source>
            <translation>ordre des colonnes</translation>
        </message>
        <message>
            <source>removal of “%1”</source>
            <translation>retrait de « %1 »</translation>
        </message>
        <message>
            <source>“%1” is alone in the comparison. It could be compared with:</source>
            <translation>La comparaison ne contient que « %1 ». Vous pouvez y ajouter :</translation>
        </message>
    </context>
    <context>
        <name>eig::CompletionFoot</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Search help</source>
            <translation>Aide de la recherche</translation>
        </message>
        <message>
            <source>Search help (F1)</source>
            <translation>Aide de la recherche (F1)</translation>
        </message>
        <message>
            <source>Shift+Delete</source>
            <translation>Maj+Suppr</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>close</source>
            <translation>fermer</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>compléter</translation>
        </message>
        <message>
            <source>forget</source>
            <translation>oublier</translation>
        </message>
        <message>
            <source>search</source>
            <translation>rechercher</translation>
        </message>
    </context>
    <context>
        <name>eig::CompletionModel</name>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>Recent searches</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Fiches</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Valeurs</translation>
        </message>
        <message>
            <source>Values of %1</source>
            <translation>Valeurs de %1</translation>
        </message>
        <message>
            <source>Values of %1</source>
            <comment>the name begins with a vowel</comment>
            <translation>Valeurs d’%1</translation>
        </message>
    </context>
    <context>
        <name>eig::CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
    </context>
    <context>
        <name>eig::DashboardPage</name>
        <message>
            <source>As &amp;SVG pictures…</source>
            <translation>En images &amp;SVG…</translation>
        </message>
        <message>
            <source>As CS&amp;V tables…</source>
            <translation>En tableaux CS&amp;V…</translation>
        </message>
        <message>
            <source>As P&amp;NG pictures…</source>
            <translation>En images P&amp;NG…</translation>
        </message>
        <message>
            <source>Browse by ministry</source>
            <translation>Parcourir par ministère</translation>
        </message>
        <message>
            <source>Build a PDF booklet</source>
            <translation>Composer un livret PDF</translation>
        </message>
        <message numerus="yes">
            <source>Counted from the %n challenge(s) of the catalogue. Choose a value to open the list it counts.</source>
            <translation>
                <numerusform>Calculé sur le défi du catalogue. Choisissez une valeur pour ouvrir la liste correspondante.</numerusform>
                <numerusform>Calculé sur les %n défis du catalogue. Choisissez une valeur pour ouvrir la liste correspondante.</numerusform>
            </translation>
        </message>
        <message>
            <source>EIG with a published profile</source>
            <translation>EIG dont le profil est publié</translation>
        </message>
        <message>
            <source>Explore</source>
            <translation>Explorer</translation>
        </message>
        <message>
            <source>Export the charts</source>
            <translation>Exporter les graphiques</translation>
        </message>
        <message>
            <source>The programme in figures</source>
            <translation>Le programme en chiffres</translation>
        </message>
        <message>
            <source>The story of the programme: figures over time and where sources disagree</source>
            <translation>L’histoire du programme : ses chiffres dans le temps et les écarts entre sources</translation>
        </message>
        <message>
            <source>View as drawings</source>
            <translation>Voir en dessins</translation>
        </message>
        <message>
            <source>View as tables</source>
            <translation>Voir en tableaux</translation>
        </message>
        <message numerus="yes">
            <source>challenges in %n promotion(s)</source>
            <translation>
                <numerusform>défis dans %n promotion</numerusform>
                <numerusform>défis dans %n promotions</numerusform>
            </translation>
        </message>
        <message>
            <source>challenges of which is known what they became</source>
            <translation>défis dont les suites sont connues</translation>
        </message>
        <message>
            <source>host and partner administrations</source>
            <translation>administrations hôtes et partenaires</translation>
        </message>
        <message>
            <source>public servants who were mentors</source>
            <translation>agents publics mentors</translation>
        </message>
    </context>
    <context>
        <name>eig::DashboardPlace</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts as &amp;tables</source>
            <translation>Graphiques en &amp;tableaux</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>The story of the programme</source>
            <translation>L’histoire du programme</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailPage</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailPane</name>
        <message>
            <source>%1 (Ctrl+J)</source>
            <translation>%1 (Ctrl+J)</translation>
        </message>
        <message>
            <source>Add to comparison</source>
            <translation>Ajouter à la comparaison</translation>
        </message>
        <message>
            <source>Citation copied</source>
            <translation>Citation copiée</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Compare the selected records</source>
            <translation>Comparer les fiches sélectionnées</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Export this sheet as PDF</source>
            <translation>Exporter cette fiche en PDF</translation>
        </message>
        <message>
            <source>Figures, charts and challenges in the middle of the window</source>
            <translation>Chiffres, graphiques et défis au milieu de la fenêtre</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>No record selected</source>
            <translation>Aucune fiche sélectionnée</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>Ouvrir la page</translation>
        </message>
        <message>
            <source>PDF sheet</source>
            <translation>Fiche PDF</translation>
        </message>
        <message>
            <source>Record copied</source>
            <translation>Fiche copiée</translation>
        </message>
        <message>
            <source>Selection copied</source>
            <translation>Sélection copiée</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailRail</name>
        <message>
            <source>%1 (Alt+%2)</source>
            <translation>%1 (Alt+%2)</translation>
        </message>
    </context>
    <context>
        <name>eig::DetailSection</name>
        <message>
            <source>Collapse “%1”</source>
            <translation>Replier « %1 »</translation>
        </message>
        <message>
            <source>Expand “%1”</source>
            <translation>Déplier « %1 »</translation>
        </message>
    </context>
    <context>
        <name>eig::Dialogs</name>
        <message>
            <source>%1. Nothing has been written yet.</source>
            <translation>%1. Rien n’a encore été écrit.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) exist(s) already</source>
            <translation>
                <numerusform>Ce fichier existe déjà</numerusform>
                <numerusform>%n fichiers existent déjà</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Remplacer</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Choose another &amp;name…</source>
            <translation>Choisir un autre &amp;nom…</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
        </message>
        <message>
            <source>Export sheet as PDF</source>
            <translation>Exporter la fiche en PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
    </context>
    <context>
        <name>eig::Discrepancy</name>
        <message>
            <source>, source not documented</source>
            <translation>, source non documentée</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Retenu : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::ElsewhereLine</name>
        <message>
            <source>Also: %1.</source>
            <translation>Aussi : %1.</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>eig::FacetList</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Find a value</source>
            <translation>Trouver une valeur</translation>
        </message>
        <message>
            <source>Find a value of %1</source>
            <translation>Trouver une valeur de %1</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Afficher %n autre</numerusform>
                <numerusform>Afficher %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Réduire la liste</translation>
        </message>
    </context>
    <context>
        <name>eig::FacetMenu</name>
        <message>
            <source>&amp;Exclude</source>
            <translation>&amp;Exclure</translation>
        </message>
        <message>
            <source>&amp;Include</source>
            <translation>&amp;Inclure</translation>
        </message>
        <message>
            <source>&amp;Only this</source>
            <translation>&amp;Seulement celui-ci</translation>
        </message>
        <message>
            <source>&amp;Remove from the filters</source>
            <translation>&amp;Retirer des filtres</translation>
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
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>excluded</source>
            <translation>exclu</translation>
        </message>
        <message>
            <source>included</source>
            <translation>inclus</translation>
        </message>
    </context>
    <context>
        <name>eig::FileField</name>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>Parco&amp;urir…</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Choose the folder and the name of the file</source>
            <translation>Choisir le dossier et le nom du fichier</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>In the folder %1</source>
            <translation>Dans le dossier %1</translation>
        </message>
        <message>
            <source>The folder %1 does not exist.</source>
            <translation>Le dossier %1 n’existe pas.</translation>
        </message>
        <message>
            <source>This file exists in %1 and will be replaced.</source>
            <translation>Ce fichier existe dans %1 et sera remplacé.</translation>
        </message>
        <message>
            <source>This file exists in %1. You will be asked before it is replaced.</source>
            <translation>Ce fichier existe dans %1. La question vous sera posée avant de le remplacer.</translation>
        </message>
        <message>
            <source>This is a folder. Type a name for the file.</source>
            <translation>C’est un dossier. Donnez un nom au fichier.</translation>
        </message>
        <message>
            <source>Type a name for the file.</source>
            <translation>Donnez un nom au fichier.</translation>
        </message>
    </context>
    <context>
        <name>eig::FiltersPanel</name>
        <message>
            <source>C&amp;lear</source>
            <translation>Effa&amp;cer</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Effacer les filtres</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
    </context>
    <context>
        <name>eig::ItemHeader</name>
        <message>
            <source>Drag to another place (Ctrl+Left, Ctrl+Right)</source>
            <translation>Faites glisser pour déplacer (Ctrl+Gauche, Ctrl+Droite)</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Retirer %1</translation>
        </message>
        <message>
            <source>Remove %1 (Delete)</source>
            <translation>Retirer %1 (Suppr)</translation>
        </message>
    </context>
    <context>
        <name>eig::ListExports</name>
        <message numerus="yes">
            <source>, %n cell(s) preceded by an apostrophe</source>
            <translation>
                <numerusform>, %n cellule précédée d’une apostrophe</numerusform>
                <numerusform>, %n cellules précédées d’une apostrophe</numerusform>
            </translation>
        </message>
        <message>
            <source>Citation copied</source>
            <translation>Citation copiée</translation>
        </message>
        <message>
            <source>Citation saved: %1</source>
            <translation>Citation enregistrée : %1</translation>
        </message>
        <message>
            <source>Citations (*.%1)</source>
            <translation>Citations (*.%1)</translation>
        </message>
        <message>
            <source>Save the citation</source>
            <translation>Enregistrer la citation</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>Table copied as HTML</source>
            <translation>Tableau copié en HTML</translation>
        </message>
        <message>
            <source>Table copied as Markdown</source>
            <translation>Tableau copié en Markdown</translation>
        </message>
        <message>
            <source>Table saved: %1</source>
            <translation>Tableau enregistré : %1</translation>
        </message>
        <message>
            <source>The citation could not be saved</source>
            <translation>La citation n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <source>The citation was not saved</source>
            <translation>La citation n’a pas été enregistrée</translation>
        </message>
        <message>
            <source>The table could not be saved</source>
            <translation>Le tableau n’a pas pu être enregistré</translation>
        </message>
        <message>
            <source>The table was not saved</source>
            <translation>Le tableau n’a pas été enregistré</translation>
        </message>
    </context>
    <context>
        <name>eig::ListHeader</name>
        <message>
            <source>List options</source>
            <translation>Options de la liste</translation>
        </message>
        <message>
            <source>List options: columns, sort, density</source>
            <translation>Options de la liste : colonnes, tri, densité</translation>
        </message>
    </context>
    <context>
        <name>eig::ListMenus</name>
        <message>
            <source>&amp;Ascending</source>
            <translation>C&amp;roissant</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>&amp;Décroissant</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Then by</source>
            <translation>&amp;Puis par</translation>
        </message>
        <message>
            <source>Exclude “%1”</source>
            <translation>Exclure « %1 »</translation>
        </message>
        <message>
            <source>Filter on “%1”</source>
            <translation>Filtrer sur « %1 »</translation>
        </message>
        <message>
            <source>Open the challenge “%1”</source>
            <translation>Ouvrir le défi « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>Show %n challenge(s)</source>
            <translation>
                <numerusform>Afficher son défi</numerusform>
                <numerusform>Afficher ses %n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>So&amp;rt by</source>
            <translation>&amp;Trier par</translation>
        </message>
    </context>
    <context>
        <name>eig::MainWindow</name>
        <message>
            <source>%1 added to the comparison: %2 of %3</source>
            <translation>Ajouté à la comparaison : %1 (%2 sur %3)</translation>
        </message>
        <message>
            <source>%1 is already in the comparison</source>
            <translation>%1 est déjà dans la comparaison</translation>
        </message>
        <message>
            <source>%1 was not added: the comparison already holds %2 records, the most it can show. Remove one of them first.</source>
            <translation>Ajout impossible de « %1 » : la comparaison contient déjà %2 éléments, son maximum. Retirez-en un d’abord.</translation>
        </message>
        <message>
            <source>%1 was not added: the comparison holds records of another kind (%2), and only records of one kind are compared.</source>
            <translation>Ajout impossible de « %1 » : la comparaison contient des éléments d’une autre sorte (%2), et seuls des éléments de même sorte se comparent.</translation>
        </message>
        <message>
            <source>%1 — EIG Catalogue</source>
            <translation>%1 — Catalogue EIG</translation>
        </message>
        <message>
            <source>Begin a new comparison</source>
            <translation>Commencer une nouvelle comparaison</translation>
        </message>
        <message>
            <source>Booklet saved: %1</source>
            <translation>Livret enregistré : %1</translation>
        </message>
        <message>
            <source>Comparison saved: %1</source>
            <translation>Comparaison enregistrée : %1</translation>
        </message>
        <message>
            <source>Open the comparison</source>
            <translation>Ouvrir la comparaison</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>Documents PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the comparison as PDF</source>
            <translation>Enregistrer la comparaison en PDF</translation>
        </message>
        <message>
            <source>Saving %1…</source>
            <translation>Enregistrement de %1…</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Search in %1</source>
            <translation>Rechercher dans les %1</translation>
        </message>
        <message>
            <source>Search the whole catalogue</source>
            <translation>Rechercher dans tout le catalogue</translation>
        </message>
        <message>
            <source>Search: words, or promotion:5, place:Lyon, person:…</source>
            <translation>Chercher : des mots, ou promotion:5, lieu:Lyon, personne:…</translation>
        </message>
        <message>
            <source>Sheet saved: %1</source>
            <translation>Fiche enregistrée : %1</translation>
        </message>
        <message>
            <source>Text size: %1 %</source>
            <translation>Taille du texte : %1 %</translation>
        </message>
        <message>
            <source>The catalogue has no record %1. It may have another name: search for it (Ctrl+F).</source>
            <translation>Le catalogue n’a pas de fiche %1. Elle porte peut-être un autre nom : cherchez-la (Ctrl+F).</translation>
        </message>
        <message>
            <source>The comparison could not be saved</source>
            <translation>La comparaison n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <source>The comparison was not saved</source>
            <translation>La comparaison n’a pas été enregistrée</translation>
        </message>
        <message>
            <source>The edition that comes with the application is used.</source>
            <translation>L’édition fournie avec l’application est utilisée.</translation>
        </message>
        <message>
            <source>The settings cannot be saved in %1. The window works; its layout will not be remembered.</source>
            <translation>Les réglages ne peuvent pas être enregistrés dans %1. La fenêtre fonctionne ; sa disposition ne sera pas retenue.</translation>
        </message>
        <message>
            <source>The settings could not be read. Defaults are used; the catalogue is intact. They are written anew when the window closes.</source>
            <translation>Les réglages n’ont pas pu être lus. Les valeurs par défaut sont utilisées ; le catalogue est intact. Les réglages seront réécrits à la fermeture de la fenêtre.</translation>
        </message>
        <message>
            <source>The sheet could not be saved</source>
            <translation>La fiche n’a pas pu être enregistrée</translation>
        </message>
        <message>
            <source>The sheet was not saved</source>
            <translation>La fiche n’a pas été enregistrée</translation>
        </message>
        <message>
            <source>“%1” is not the address of a record. An address names the kind and the record, as in eig:challenge/basegun. Search for the record by its name (Ctrl+F).</source>
            <translation>« %1 » n’est pas l’adresse d’une fiche. Une adresse nomme le type et la fiche, comme eig:challenge/basegun. Cherchez la fiche par son nom (Ctrl+F).</translation>
        </message>
    </context>
    <context>
        <name>eig::MatchBar</name>
        <message numerus="yes">
            <source>%1 of %n match(es)</source>
            <translation>
                <numerusform>%1 sur %n occurrence</numerusform>
                <numerusform>%1 sur %n occurrences</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n occurrence</numerusform>
                <numerusform>%n occurrences</numerusform>
            </translation>
        </message>
        <message>
            <source>Next match (F3)</source>
            <translation>Occurrence suivante (F3)</translation>
        </message>
        <message>
            <source>Previous match (Shift+F3)</source>
            <translation>Occurrence précédente (Maj+F3)</translation>
        </message>
    </context>
    <context>
        <name>eig::MatchWalk</name>
        <message>
            <source>First match of the first result</source>
            <translation>Première occurrence du premier résultat</translation>
        </message>
        <message>
            <source>First match of the record: on with the result before</source>
            <translation>Première occurrence de la fiche ; voici le résultat précédent</translation>
        </message>
        <message>
            <source>Last match of the last result</source>
            <translation>Dernière occurrence du dernier résultat</translation>
        </message>
        <message>
            <source>Last match of the record: on with the next result</source>
            <translation>Dernière occurrence de la fiche ; voici le résultat suivant</translation>
        </message>
        <message>
            <source>Nothing was searched for</source>
            <translation>Aucun mot n’est recherché</translation>
        </message>
    </context>
    <context>
        <name>eig::MenuBar</name>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;ombre</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>Lang&amp;uage</source>
            <translation>Lang&amp;ue</translation>
        </message>
        <message>
            <source>T&amp;heme</source>
            <translation>T&amp;hème</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistriesPlace</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 in %3</source>
            <translation>%1 : %2 dans %3</translation>
        </message>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Tree</source>
            <translation>&amp;Arbre</translation>
        </message>
        <message>
            <source>Open the &amp;page of the ministry</source>
            <translation>Ouvrir la &amp;page du ministère</translation>
        </message>
        <message>
            <source>Order by Num&amp;ber of challenges</source>
            <translation>Ranger par &amp;nombre de défis</translation>
        </message>
        <message>
            <source>Order from A to &amp;Z</source>
            <translation>Ranger de A à &amp;Z</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryBoard</name>
        <message>
            <source>Administrations</source>
            <translation>Administrations</translation>
        </message>
        <message numerus="yes">
            <source>EIG with a published profile</source>
            <translation>
                <numerusform>EIG dont le profil est publié</numerusform>
                <numerusform>EIG dont le profil est publié</numerusform>
            </translation>
        </message>
        <message>
            <source>Names found in the sources</source>
            <translation>Intitulés relevés dans les sources</translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
        <message numerus="yes">
            <source>challenge(s)</source>
            <translation>
                <numerusform>défi</numerusform>
                <numerusform>défis</numerusform>
            </translation>
        </message>
        <message>
            <source>first promotion: %1, last: %2, %3</source>
            <translation>première promotion : %1 ; dernière : %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>host administration(s)</source>
            <translation>
                <numerusform>administration d’accueil</numerusform>
                <numerusform>administrations d’accueil</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>mentor(s)</source>
            <translation>
                <numerusform>mentor</numerusform>
                <numerusform>mentors</numerusform>
            </translation>
        </message>
        <message>
            <source>only promotion: %1</source>
            <translation>seule promotion : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryColumns</name>
        <message>
            <source>A–Z</source>
            <translation>A–Z</translation>
        </message>
        <message>
            <source>By number of challenges</source>
            <translation>Par nombre de défis</translation>
        </message>
        <message>
            <source>By: %1</source>
            <translation>Par : %1</translation>
        </message>
        <message>
            <source>No challenge has it as its first host.</source>
            <translation>Aucun défi ne l’a pour premier hôte.</translation>
        </message>
        <message>
            <source>Order by number of challenges</source>
            <translation>Ranger par nombre de défis</translation>
        </message>
        <message>
            <source>Order from A to Z</source>
            <translation>Ranger de A à Z</translation>
        </message>
        <message>
            <source>Order: %1</source>
            <translation>Ordre : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryOutline</name>
        <message>
            <source>Ministries, administrations and challenges</source>
            <translation>Ministères, administrations et défis</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryPage</name>
        <message>
            <source>Counted in this catalogue, each challenge once.</source>
            <translation>Comptés dans ce catalogue, chaque défi une fois.</translation>
        </message>
        <message>
            <source>Institutions without a ministry</source>
            <translation>Institutions sans ministère</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n administration(s)</source>
            <translation>
                <numerusform>Voir l’administration</numerusform>
                <numerusform>Voir les %n administrations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryTable</name>
        <message>
            <source>Reset the columns</source>
            <translation>Rétablir les colonnes</translation>
        </message>
    </context>
    <context>
        <name>eig::MinistryTreeModel</name>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present in promotion(s) %1</source>
            <comment>a ministry</comment>
            <translation>
                <numerusform>présent dans la promotion %1</numerusform>
                <numerusform>présent dans les promotions %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>present in promotion(s) %1</source>
            <comment>an administration</comment>
            <translation>
                <numerusform>présente dans la promotion %1</numerusform>
                <numerusform>présente dans les promotions %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::NoMatch</name>
        <message numerus="yes">
            <source>Nothing for “%1” with the %n filter(s) %2.</source>
            <translation>
                <numerusform>Rien pour « %1 » avec le filtre %2.</numerusform>
                <numerusform>Rien pour « %1 » avec les filtres %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing for “%1”.</source>
            <translation>Rien pour « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>Nothing with the %n filter(s) %1.</source>
            <translation>
                <numerusform>Rien avec le filtre %1.</numerusform>
                <numerusform>Rien avec les filtres %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove all filters (%1)</source>
            <translation>Retirer tous les filtres (%1)</translation>
        </message>
        <message>
            <source>Remove the filter %1 (%2)</source>
            <translation>Retirer le filtre %1 (%2)</translation>
        </message>
        <message>
            <source>Remove the words (%1)</source>
            <translation>Retirer les mots (%1)</translation>
        </message>
        <message>
            <source>Search in %1 (%2)</source>
            <translation>Chercher dans les %1 (%2)</translation>
        </message>
        <message>
            <source>Search “%1” instead (%2)</source>
            <translation>Chercher plutôt « %1 » (%2)</translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Tout afficher (%1)</translation>
        </message>
        <message>
            <source>The number says what you will find.</source>
            <translation>Le nombre indique ce que vous trouverez.</translation>
        </message>
    </context>
    <context>
        <name>eig::OutcomePage</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Original challenge</source>
            <translation>Défi d’origine</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>eig::OverviewWriter</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>Challenges per promotion</source>
            <translation>Défis par promotion</translation>
        </message>
        <message>
            <source>EIG</source>
            <comment>people</comment>
            <translation>EIG</translation>
        </message>
        <message>
            <source>Expertise called upon</source>
            <translation>Expertises mobilisées</translation>
        </message>
        <message>
            <source>Names found in the sources</source>
            <translation>Intitulés relevés dans les sources</translation>
        </message>
        <message>
            <source>No challenge of the catalogue counts here.</source>
            <translation>Aucun défi du catalogue n’est compté ici.</translation>
        </message>
        <message numerus="yes">
            <source>Present in %n promotion(s) of %1.</source>
            <translation>
                <numerusform>Présent dans %n promotion sur %1.</numerusform>
                <numerusform>Présent dans %n promotions sur %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Present in all %n promotion(s).</source>
            <translation>
                <numerusform>Présent dans la seule promotion.</numerusform>
                <numerusform>Présent dans les %n promotions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n name(s)</source>
            <translation>
                <numerusform>Voir l’intitulé</numerusform>
                <numerusform>Voir les %n intitulés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n people</source>
            <translation>
                <numerusform>Afficher la personne</numerusform>
                <numerusform>Afficher les %n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show the %n challenge(s)</source>
            <translation>
                <numerusform>Voir le défi dans la liste</numerusform>
                <numerusform>Voir les %n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>administration</source>
            <translation>administration</translation>
        </message>
        <message>
            <source>administrations</source>
            <translation>administrations</translation>
        </message>
        <message>
            <source>challenge</source>
            <translation>défi</translation>
        </message>
        <message>
            <source>challenges</source>
            <translation>défis</translation>
        </message>
        <message>
            <source>mentor</source>
            <translation>mentor</translation>
        </message>
        <message>
            <source>mentors</source>
            <translation>mentors</translation>
        </message>
    </context>
    <context>
        <name>eig::PageHeader</name>
        <message>
            <source>Add %1 to the comparison</source>
            <translation>Ajouter %1 à la comparaison</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Make a PDF booklet of %1</source>
            <translation>Faire un livret PDF : %1</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Suivant : %1</translation>
        </message>
        <message>
            <source>Next: none, this is the last one</source>
            <translation>Suivant : aucun, c’est le dernier</translation>
        </message>
        <message>
            <source>PDF booklet</source>
            <translation>Livret PDF</translation>
        </message>
        <message numerus="yes">
            <source>Present in %n promotion(s) of %1.</source>
            <translation>
                <numerusform>Présent dans %n promotion sur %1.</numerusform>
                <numerusform>Présent dans %n promotions sur %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Previous: %1</source>
            <translation>Précédent : %1</translation>
        </message>
        <message>
            <source>Previous: none, this is the first one</source>
            <translation>Précédent : aucun, c’est le premier</translation>
        </message>
        <message>
            <source>Promotion</source>
            <translation>Promotion</translation>
        </message>
        <message>
            <source>Promotion %1</source>
            <translation>Promotion %1</translation>
        </message>
    </context>
    <context>
        <name>eig::PageWriter</name>
        <message>
            <source>%1: no source of the catalogue gives any.</source>
            <translation>%1 : aucune source du catalogue n’en donne.</translation>
        </message>
        <message>
            <source>Discrepancies between sources</source>
            <translation>Écarts entre sources</translation>
        </message>
    </context>
    <context>
        <name>eig::PagedPlace</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts as &amp;tables</source>
            <translation>Graphiques en &amp;tableaux</translation>
        </message>
        <message>
            <source>Promotion %1</source>
            <translation>Promotion %1</translation>
        </message>
    </context>
    <context>
        <name>eig::PaletteFoot</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Prefix</source>
            <translation>Préfixe</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>choisir</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>commandes</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personnes</translation>
        </message>
        <message>
            <source>run</source>
            <translation>exécuter</translation>
        </message>
        <message>
            <source>themes</source>
            <translation>thématiques</translation>
        </message>
    </context>
    <context>
        <name>eig::PaletteModel</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Nothing is called “%1”</source>
            <translation>Rien ne s’appelle « %1 »</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>Utilisées récemment</translation>
        </message>
        <message>
            <source>off</source>
            <comment>of a switch</comment>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>on</source>
            <comment>of a switch</comment>
            <translation>activé</translation>
        </message>
    </context>
    <context>
        <name>eig::PersonPage</name>
        <message>
            <source>In the programme</source>
            <translation>Dans le programme</translation>
        </message>
        <message>
            <source>Job</source>
            <translation>Métier</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Rôles</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n people</source>
            <translation>
                <numerusform>Afficher la personne</numerusform>
                <numerusform>Afficher les %n personnes</numerusform>
            </translation>
        </message>
        <message>
            <source>Worked with</source>
            <translation>Personnes côtoyées</translation>
        </message>
        <message>
            <source>challenges</source>
            <translation>défis</translation>
        </message>
    </context>
    <context>
        <name>eig::PlaceBar</name>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Tree</source>
            <translation>Arbre</translation>
        </message>
        <message>
            <source>View: %1</source>
            <translation>Vue : %1</translation>
        </message>
        <message>
            <source>Where you are</source>
            <translation>Où vous êtes</translation>
        </message>
    </context>
    <context>
        <name>eig::PlaceTable</name>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
    </context>
    <context>
        <name>eig::PlainPage</name>
        <message>
            <source> (incomplete list)</source>
            <translation> (liste incomplète)</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Pays</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Members of the jury</source>
            <translation>Membres du jury</translation>
        </message>
    </context>
    <context>
        <name>eig::PreferencesDialog</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>&amp;Density</source>
            <translation>&amp;Densité</translation>
        </message>
        <message>
            <source>&amp;Greyscale</source>
            <translation>Niveaux de &amp;gris</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>&amp;QR codes</source>
            <translation>Codes &amp;QR</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>At &amp;startup</source>
            <translation>Au dé&amp;marrage</translation>
        </message>
        <message>
            <source>C&amp;hoose…</source>
            <translation>C&amp;hoisir…</translation>
        </message>
        <message>
            <source>Challenges</source>
            <translation>Défis</translation>
        </message>
        <message>
            <source>Choose the folder of exports</source>
            <translation>Choisir le dossier des exports</translation>
        </message>
        <message>
            <source>Clear recent sea&amp;rches</source>
            <translation>Effacer les &amp;recherches récentes</translation>
        </message>
        <message>
            <source>Clear recently &amp;opened records</source>
            <translation>Effacer les fiches &amp;ouvertes récemment</translation>
        </message>
        <message>
            <source>Comfortable rows</source>
            <translation>Lignes confortables</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>Lignes compactes</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Tableau de bord</translation>
        </message>
        <message>
            <source>E&amp;xport folder</source>
            <translation>Dossier des &amp;exports</translation>
        </message>
        <message>
            <source>Folder of exports</source>
            <translation>Dossier des exports</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>PDF documents</source>
            <translation>Documents PDF</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Préférences</translation>
        </message>
        <message>
            <source>Proposed for the next export; the folder you choose then takes its place.</source>
            <translation>Proposé au prochain export ; le dossier choisi alors prend sa place.</translation>
        </message>
        <message>
            <source>Text si&amp;ze</source>
            <translation>T&amp;aille du texte</translation>
        </message>
        <message>
            <source>There is nothing to clear</source>
            <translation>Il n’y a rien à effacer</translation>
        </message>
        <message>
            <source>What was shown last</source>
            <translation>La dernière page affichée</translation>
        </message>
    </context>
    <context>
        <name>eig::ProgrammePage</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>As stated: %1.</source>
            <translation>Précision : %1.</translation>
        </message>
        <message>
            <source>As the sources state them at their date. They do not all count the same thing: the discrepancies below say where they differ.</source>
            <translation>Tels que les sources les donnent à leur date. Elles ne comptent pas toutes la même chose : les écarts, plus bas, disent où elles diffèrent.</translation>
        </message>
        <message>
            <source>Figures over time</source>
            <translation>Chiffres dans le temps</translation>
        </message>
        <message>
            <source>How many challenges had been run?</source>
            <translation>Combien de défis avaient été menés ?</translation>
        </message>
        <message>
            <source>How many people had been recruited?</source>
            <translation>Combien de personnes avaient été recrutées ?</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sans date</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>Objectifs</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>Autres chiffres</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Équipe</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>L’histoire</translation>
        </message>
    </context>
    <context>
        <name>eig::PromotionBar</name>
        <message>
            <source>excluded</source>
            <translation>exclu</translation>
        </message>
    </context>
    <context>
        <name>eig::PromotionBoard</name>
        <message numerus="yes">
            <source>%n discrepancy(ies) between sources</source>
            <translation>
                <numerusform>Un écart entre les sources</numerusform>
                <numerusform>%n écarts entre les sources</numerusform>
            </translation>
        </message>
        <message>
            <source>Portrait</source>
            <translation>Portrait</translation>
        </message>
    </context>
    <context>
        <name>eig::PromotionPage</name>
        <message>
            <source> (incomplete list)</source>
            <translation> (liste incomplète)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a number, a job</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 announced</source>
            <translation>%1 annoncés</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s): nothing is documented.</source>
            <translation>
                <numerusform>%n défi : rien n’est documenté.</numerusform>
                <numerusform>%n défis : rien n’est documenté.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>, %1 in this catalogue</source>
            <translation>, %1 dans ce catalogue</translation>
        </message>
        <message>
            <source>Call for candidates</source>
            <translation>Appel à candidatures</translation>
        </message>
        <message>
            <source>Call for projects</source>
            <translation>Appel à projets</translation>
        </message>
        <message>
            <source>Closing event</source>
            <translation>Restitution</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>EIG</source>
            <comment>people</comment>
            <translation>EIG</translation>
        </message>
        <message>
            <source>EIG recruited</source>
            <translation>EIG recrutés</translation>
        </message>
        <message>
            <source>Funding</source>
            <translation>Financement</translation>
        </message>
        <message>
            <source>Jobs planned</source>
            <translation>Profils prévus</translation>
        </message>
        <message>
            <source>Jobs recruited</source>
            <translation>Profils recrutés</translation>
        </message>
        <message>
            <source>Jury of the EIG</source>
            <translation>Jury des candidats</translation>
        </message>
        <message>
            <source>Jury of the challenges</source>
            <translation>Jury des défis</translation>
        </message>
        <message>
            <source>Jury: %1</source>
            <translation>Jury : %1</translation>
        </message>
        <message>
            <source>Key facts</source>
            <translation>Essentiel</translation>
        </message>
        <message>
            <source>Not documented: %1</source>
            <translation>Non documenté : %1</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Sélection</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Immersion</translation>
        </message>
        <message>
            <source>What they became</source>
            <translation>Suites</translation>
        </message>
        <message>
            <source>applicants interviewed</source>
            <translation>candidats auditionnés</translation>
        </message>
        <message>
            <source>applicants shortlisted</source>
            <translation>candidats présélectionnés</translation>
        </message>
        <message>
            <source>applications</source>
            <translation>candidatures</translation>
        </message>
        <message>
            <source>applications: %1</source>
            <translation>candidatures : %1</translation>
        </message>
        <message>
            <source>interviews: %1</source>
            <translation>entretiens : %1</translation>
        </message>
        <message>
            <source>projects heard by the jury</source>
            <translation>projets auditionnés</translation>
        </message>
        <message>
            <source>projects proposed</source>
            <translation>projets proposés</translation>
        </message>
        <message>
            <source>projects selected by the jury</source>
            <translation>projets retenus par le jury</translation>
        </message>
    </context>
    <context>
        <name>eig::QueryChips</name>
        <message>
            <source>Text: “%1”</source>
            <translation>Texte : « %1 »</translation>
        </message>
        <message>
            <source>What was searched for</source>
            <translation>Ce qui est recherché</translation>
        </message>
    </context>
    <context>
        <name>eig::QueryHelpDialog</name>
        <message>
            <source>Example</source>
            <translation>Exemple</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Champs</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>En anglais</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Search syntax</source>
            <translation>Syntaxe de recherche</translation>
        </message>
        <message>
            <source>The names are understood in both languages, with or without accents.</source>
            <translation>Les noms sont compris dans les deux langues, avec ou sans accents.</translation>
        </message>
        <message>
            <source>Type what you look for: the result follows each letter. A field and a colon ask for one fact. Choose an example to try it in the search field.</source>
            <translation>Tapez ce que vous cherchez : le résultat suit chaque lettre. Un champ et deux-points demandent une information précise. Choisissez un exemple pour l’essayer dans le champ de recherche.</translation>
        </message>
    </context>
    <context>
        <name>eig::RecentCard</name>
        <message>
            <source>Recently opened</source>
            <translation>Ouverts récemment</translation>
        </message>
    </context>
    <context>
        <name>eig::RecordBoard</name>
        <message numerus="yes">
            <source>%n more challenge(s) in the table</source>
            <translation>
                <numerusform>%n autre défi dans le tableau</numerusform>
                <numerusform>%n autres défis dans le tableau</numerusform>
            </translation>
        </message>
        <message>
            <source>Open in the table</source>
            <translation>Ouvrir dans le tableau</translation>
        </message>
        <message numerus="yes">
            <source>The %n challenge(s)</source>
            <translation>
                <numerusform>Le défi</numerusform>
                <numerusform>Les %n défis</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::RecordMenu</name>
        <message>
            <source>&amp;Copy as text</source>
            <translation>&amp;Copier le texte</translation>
        </message>
        <message>
            <source>&amp;Report an error</source>
            <translation>Signaler une &amp;erreur</translation>
        </message>
        <message>
            <source>Address copied</source>
            <translation>Adresse copiée</translation>
        </message>
        <message>
            <source>C&amp;ite…</source>
            <translation>C&amp;iter…</translation>
        </message>
        <message>
            <source>Citation copied</source>
            <translation>Citation copiée</translation>
        </message>
        <message>
            <source>Copy &amp;address (%1)</source>
            <translation>Copier l’&amp;adresse (%1)</translation>
        </message>
        <message>
            <source>Copy ci&amp;tation</source>
            <translation>Copier la ci&amp;tation</translation>
        </message>
        <message>
            <source>Open the &amp;official page</source>
            <translation>Ouvrir la page &amp;officielle</translation>
        </message>
        <message>
            <source>Open the &amp;website</source>
            <translation>Ouvrir le &amp;site</translation>
        </message>
        <message>
            <source>To report an error in this record (%1): %2</source>
            <translation>Pour signaler une erreur dans cette fiche (%1) : %2</translation>
        </message>
    </context>
    <context>
        <name>eig::RecordText</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>original challenge</source>
            <translation>défi d’origine</translation>
        </message>
    </context>
    <context>
        <name>eig::RecordWords</name>
        <message numerus="yes">
            <source>%n administration(s)</source>
            <translation>
                <numerusform>%n administration</numerusform>
                <numerusform>%n administrations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcome(s)</source>
            <translation>
                <numerusform>%n réalisation</numerusform>
                <numerusform>%n réalisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n personne</numerusform>
                <numerusform>%n personnes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n promotion(s)</source>
            <translation>
                <numerusform>%n promotion</numerusform>
                <numerusform>%n promotions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message>
            <source>No administration</source>
            <translation>Aucune administration</translation>
        </message>
        <message>
            <source>No administration matches</source>
            <translation>Aucune administration ne correspond</translation>
        </message>
        <message>
            <source>No challenge</source>
            <translation>Aucun défi</translation>
        </message>
        <message>
            <source>No challenge matches</source>
            <translation>Aucun défi ne correspond</translation>
        </message>
        <message>
            <source>No outcome</source>
            <translation>Aucune réalisation</translation>
        </message>
        <message>
            <source>No outcome matches</source>
            <translation>Aucune réalisation ne correspond</translation>
        </message>
        <message>
            <source>No person</source>
            <translation>Aucune personne</translation>
        </message>
        <message>
            <source>No person matches</source>
            <translation>Aucune personne ne correspond</translation>
        </message>
        <message>
            <source>No promotion</source>
            <translation>Aucune promotion</translation>
        </message>
        <message>
            <source>No promotion matches</source>
            <translation>Aucune promotion ne correspond</translation>
        </message>
        <message>
            <source>No record</source>
            <translation>Aucune fiche</translation>
        </message>
        <message>
            <source>No record matches</source>
            <translation>Aucune fiche ne correspond</translation>
        </message>
        <message>
            <source>This catalogue has no administration.</source>
            <translation>Ce catalogue ne contient aucune administration.</translation>
        </message>
        <message>
            <source>This catalogue has no challenge.</source>
            <translation>Ce catalogue ne contient aucun défi.</translation>
        </message>
        <message>
            <source>This catalogue has no outcome.</source>
            <translation>Ce catalogue ne contient aucune réalisation.</translation>
        </message>
        <message>
            <source>This catalogue has no person.</source>
            <translation>Ce catalogue ne contient aucune personne.</translation>
        </message>
        <message>
            <source>This catalogue has no promotion.</source>
            <translation>Ce catalogue ne contient aucune promotion.</translation>
        </message>
        <message>
            <source>This catalogue has no record.</source>
            <translation>Ce catalogue ne contient aucune fiche.</translation>
        </message>
    </context>
    <context>
        <name>eig::RecordsPlace</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1, ascending</source>
            <translation>%1, croissant</translation>
        </message>
        <message>
            <source>%1, descending</source>
            <translation>%1, décroissant</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionné</numerusform>
                <numerusform>%n sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>, then </source>
            <translation>, puis </translation>
        </message>
        <message>
            <source>Sorted by %1</source>
            <translation>Trié par %1</translation>
        </message>
        <message>
            <source>relevance</source>
            <translation>pertinence</translation>
        </message>
    </context>
    <context>
        <name>eig::ResultTabs</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2 (Ctrl+Page Up, Ctrl+Page Down)</source>
            <translation>%1, %2 (Ctrl+Page préc., Ctrl+Page suiv.)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Kinds of results</source>
            <translation>Types de résultats</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
    </context>
    <context>
        <name>eig::ResultsHeader</name>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Sorted by: %1</source>
            <translation>Tri : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::SearchField</name>
        <message numerus="yes">
            <source>%n suggestion(s), arrow keys to choose</source>
            <translation>
                <numerusform>%n suggestion, flèches pour choisir</numerusform>
                <numerusform>%n suggestions, flèches pour choisir</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Forget recent searches</source>
            <translation>&amp;Oublier les recherches récentes</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Clear the search (Esc)</source>
            <translation>Effacer la recherche (Échap)</translation>
        </message>
        <message>
            <source>Search &amp;help</source>
            <translation>&amp;Aide de la recherche</translation>
        </message>
    </context>
    <context>
        <name>eig::SearchFilters</name>
        <message>
            <source>Filters</source>
            <translation>Filtres</translation>
        </message>
        <message>
            <source>These records have no filters.</source>
            <translation>Ces fiches n’ont pas de filtre.</translation>
        </message>
    </context>
    <context>
        <name>eig::SearchMessages</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>%1 and all the rest of the catalogue: names, texts, dates. Type a word, a “phrase in quotes” or a field, for example:</source>
            <translation>%1 et tout le reste du catalogue : noms, textes, dates. Tapez un mot, une « expression entre guillemets » ou un champ, par exemple :</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) have this text but are kept out by the filters.</source>
            <translation>
                <numerusform>%n défi contient ce texte mais est écarté par les filtres.</numerusform>
                <numerusform>%n défis contiennent ce texte mais sont écartés par les filtres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s) have this text but are kept out by the filters: %1.</source>
            <translation>
                <numerusform>%n défi contient ce texte mais est écarté par les filtres : %1.</numerusform>
                <numerusform>%n défis contiennent ce texte mais sont écartés par les filtres : %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have this text but are kept out by the filters.</source>
            <translation>
                <numerusform>%n fiche contient ce texte mais est écartée par les filtres.</numerusform>
                <numerusform>%n fiches contiennent ce texte mais sont écartées par les filtres.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) have this text but are kept out by the filters: %1.</source>
            <translation>
                <numerusform>%n fiche contient ce texte mais est écartée par les filtres : %1.</numerusform>
                <numerusform>%n fiches contiennent ce texte mais sont écartées par les filtres : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No administration matches</source>
            <translation>Aucune administration ne correspond</translation>
        </message>
        <message>
            <source>No challenge matches</source>
            <translation>Aucun défi ne correspond</translation>
        </message>
        <message>
            <source>No outcome matches</source>
            <translation>Aucune réalisation ne correspond</translation>
        </message>
        <message>
            <source>No person matches</source>
            <translation>Aucune personne ne correspond</translation>
        </message>
        <message>
            <source>No record matches</source>
            <translation>Aucune fiche ne correspond</translation>
        </message>
        <message numerus="yes">
            <source>Nothing for “%1” with the %n filter(s) %2.</source>
            <translation>
                <numerusform>Rien pour « %1 » avec le filtre %2.</numerusform>
                <numerusform>Rien pour « %1 » avec les %n filtres %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing for “%1”.</source>
            <translation>Rien pour « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>Nothing with the %n filter(s) %1.</source>
            <translation>
                <numerusform>Rien avec le filtre %1.</numerusform>
                <numerusform>Rien avec les %n filtres %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove all filters (%n record(s))</source>
            <translation>
                <numerusform>Retirer tous les filtres (%n fiche)</numerusform>
                <numerusform>Retirer tous les filtres (%n fiches)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove the filter %1 (%n record(s))</source>
            <translation>
                <numerusform>Retirer le filtre %1 (%n fiche)</numerusform>
                <numerusform>Retirer le filtre %1 (%n fiches)</numerusform>
            </translation>
        </message>
        <message>
            <source>Search in everything</source>
            <translation>Chercher partout</translation>
        </message>
        <message numerus="yes">
            <source>Search without “%1” (%n record(s))</source>
            <translation>
                <numerusform>Chercher sans « %1 » (%n fiche)</numerusform>
                <numerusform>Chercher sans « %1 » (%n fiches)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search “%1” instead (%n record(s))</source>
            <translation>
                <numerusform>Chercher plutôt « %1 » (%n fiche)</numerusform>
                <numerusform>Chercher plutôt « %1 » (%n fiches)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Search “%1” without the filters (%n record(s))</source>
            <translation>
                <numerusform>Chercher « %1 » sans les filtres (%n fiche)</numerusform>
                <numerusform>Chercher « %1 » sans les filtres (%n fiches)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all challenges (%1)</source>
            <translation>Afficher tous les défis (%1)</translation>
        </message>
        <message>
            <source>Show “%1” (%2)</source>
            <translation>Afficher « %1 » (%2)</translation>
        </message>
        <message>
            <source>The number says what you will find.</source>
            <translation>Le nombre indique ce que vous trouverez.</translation>
        </message>
    </context>
    <context>
        <name>eig::SearchPlace</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n fiche</numerusform>
                <numerusform>%n fiches</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) found in %1</source>
            <translation>
                <numerusform>%n fiche trouvée dans %1</numerusform>
                <numerusform>%n fiches trouvées dans %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) to search in</source>
            <translation>
                <numerusform>%n fiche où chercher</numerusform>
                <numerusform>%n fiches où chercher</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>Did you mean:</source>
            <translation>Vouliez-vous :</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Search “%1” instead (%2)</source>
            <translation>Chercher plutôt « %1 » (%2)</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message>
            <source>Show them without the filters</source>
            <translation>Les afficher sans les filtres</translation>
        </message>
    </context>
    <context>
        <name>eig::SectionButton</name>
        <message numerus="yes">
            <source>%1, %n active</source>
            <translation>
                <numerusform>%1, %n filtre actif</numerusform>
                <numerusform>%1, %n filtres actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Shows or hides the values</source>
            <translation>Affiche ou masque les valeurs</translation>
        </message>
    </context>
    <context>
        <name>eig::SelectionPage</name>
        <message numerus="yes">
            <source>%n challenge(s) selected</source>
            <translation>
                <numerusform>%n défi sélectionné</numerusform>
                <numerusform>%n défis sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) selected</source>
            <translation>
                <numerusform>%n fiche sélectionnée</numerusform>
                <numerusform>%n fiches sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Fiches sélectionnées</translation>
        </message>
        <message>
            <source>Selection</source>
            <translation>Sélection</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n record(s)</source>
            <translation>
                <numerusform>Afficher %n fiche</numerusform>
                <numerusform>Afficher les %n fiches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>eig::SheetPrinter</name>
        <message>
            <source>&amp;Export as PDF…</source>
            <translation>&amp;Exporter en PDF…</translation>
        </message>
        <message>
            <source>EIG Catalogue</source>
            <translation>Catalogue EIG</translation>
        </message>
        <message>
            <source>No printer is installed on this computer.</source>
            <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Aperçu avant impression</translation>
        </message>
        <message>
            <source>The sheet can be exported as PDF and printed elsewhere.</source>
            <translation>La fiche peut être exportée en PDF et imprimée ailleurs.</translation>
        </message>
    </context>
    <context>
        <name>eig::ShortcutsDialog</name>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>Clear the search, then go to the list</source>
            <translation>Effacer la recherche, puis aller à la liste</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Exclude a filter value</source>
            <translation>Exclure une valeur de filtre</translation>
        </message>
        <message>
            <source>How to search, from the search field</source>
            <translation>Comment chercher, depuis le champ de recherche</translation>
        </message>
        <message>
            <source>Include a filter value, or no longer</source>
            <translation>Inclure une valeur de filtre, ou ne plus l’inclure</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Gauche, Droite</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Next column of the ministries</source>
            <translation>Colonne voisine des ministères</translation>
        </message>
        <message>
            <source>Open the detail of a row</source>
            <translation>Ouvrir le détail d’une ligne</translation>
        </message>
        <message>
            <source>Remove a filter above the list</source>
            <translation>Retirer un filtre au-dessus de la liste</translation>
        </message>
        <message>
            <source>Search, from a list</source>
            <translation>Rechercher, depuis une liste</translation>
        </message>
        <message>
            <source>Select a range of promotions</source>
            <translation>Choisir une plage de promotions</translation>
        </message>
        <message>
            <source>Shift+arrows</source>
            <translation>Maj+flèches</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Take what the search field proposes</source>
            <translation>Accepter ce que propose le champ de recherche</translation>
        </message>
        <message>
            <source>What can be done with a row, a filter or a chart</source>
            <translation>Actions sur une ligne, un filtre ou un graphique</translation>
        </message>
    </context>
    <context>
        <name>eig::Sidebar</name>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <translation>%1 (Ctrl+%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n challenge(s)</source>
            <translation>
                <numerusform>%n défi</numerusform>
                <numerusform>%n défis</numerusform>
            </translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>Catalogue du %1</translation>
        </message>
        <message>
            <source>My space</source>
            <translation>Mon espace</translation>
        </message>
    </context>
    <context>
        <name>eig::SourceRow</name>
        <message>
            <source>Copy citation</source>
            <translation>Copier la citation</translation>
        </message>
        <message>
            <source>Copy citation of source %1</source>
            <translation>Copier la citation de la source %1</translation>
        </message>
    </context>
    <context>
        <name>eig::StatusLine</name>
        <message>
            <source>Catalogue of %1</source>
            <translation>Catalogue du %1</translation>
        </message>
        <message>
            <source>Interface in English, long texts kept in French</source>
            <translation>Interface en anglais, textes longs en français</translation>
        </message>
        <message>
            <source>Offline: everything can be consulted</source>
            <translation>Hors ligne : tout est consultable</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>Show %1 in its folder</source>
            <translation>Afficher %1 dans son dossier</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>eig::StepsCard</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Go to the s&amp;ource</source>
            <translation>Aller à la s&amp;ource</translation>
        </message>
        <message>
            <source>Not to scale.</source>
            <translation>Pas à l’échelle.</translation>
        </message>
        <message>
            <source>The thick line is the term.</source>
            <translation>Le trait épais est la période de travail.</translation>
        </message>
        <message numerus="yes">
            <source>The thick line is the term: %n month(s).</source>
            <translation>
                <numerusform>Le trait épais est la période de travail : %n mois.</numerusform>
                <numerusform>Le trait épais est la période de travail : %n mois.</numerusform>
            </translation>
        </message>
        <message>
            <source>View as a &amp;drawing</source>
            <translation>Voir en &amp;dessin</translation>
        </message>
        <message>
            <source>View as a &amp;table</source>
            <translation>Voir en &amp;tableau</translation>
        </message>
        <message>
            <source>View as a drawing</source>
            <translation>Voir en dessin</translation>
        </message>
        <message>
            <source>View as a table</source>
            <translation>Voir en tableau</translation>
        </message>
        <message>
            <source>What were the steps?</source>
            <translation>Quelles ont été les étapes ?</translation>
        </message>
    </context>
    <context>
        <name>eig::StepsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
    </context>
    <context>
        <name>eig::StoryPage</name>
        <message>
            <source>Where you are</source>
            <translation>Où vous êtes</translation>
        </message>
    </context>
    <context>
        <name>eig::TableChoice</name>
        <message>
            <source>Rows chosen by hand: %1</source>
            <translation>Lignes choisies à la main : %1</translation>
        </message>
    </context>
    <context>
        <name>eig::TableColumns</name>
        <message>
            <source>&amp;Fit “%1” to its content</source>
            <translation>&amp;Ajuster « %1 » à son contenu</translation>
        </message>
        <message>
            <source>Move “%1” &amp;left</source>
            <translation>Déplacer « %1 » à &amp;gauche</translation>
        </message>
        <message>
            <source>Move “%1” &amp;right</source>
            <translation>Déplacer « %1 » à &amp;droite</translation>
        </message>
        <message>
            <source>Re&amp;set columns</source>
            <translation>&amp;Rétablir les colonnes</translation>
        </message>
    </context>
    <context>
        <name>eig::TableExportDialog</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionnée</numerusform>
                <numerusform>%n sélectionnées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n shown</source>
            <translation>
                <numerusform>%n affichée</numerusform>
                <numerusform>%n affichées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, the whole catalogue</source>
            <translation>
                <numerusform>%n, tout le catalogue</numerusform>
                <numerusform>%n, tout le catalogue</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Export %n row(s)</source>
            <translation>
                <numerusform>&amp;Exporter %n ligne</numerusform>
                <numerusform>&amp;Exporter %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>&amp;Format</translation>
        </message>
        <message>
            <source>&amp;JSON</source>
            <translation>&amp;JSON</translation>
        </message>
        <message>
            <source>&amp;Open data</source>
            <translation>Données &amp;ouvertes</translation>
        </message>
        <message>
            <source>&amp;Rows</source>
            <translation>&amp;Lignes</translation>
        </message>
        <message>
            <source>&amp;Sources</source>
            <translation>&amp;Sources</translation>
        </message>
        <message>
            <source>A second sheet describes the columns, the date of the catalogue and the search used.</source>
            <translation>Une seconde feuille décrit les colonnes, la date du catalogue et la recherche utilisée.</translation>
        </message>
        <message>
            <source>All (%1)</source>
            <translation>Toutes (%1)</translation>
        </message>
        <message>
            <source>CS&amp;V</source>
            <translation>CS&amp;V</translation>
        </message>
        <message>
            <source>CSV &amp;profile</source>
            <translation>&amp;Profil CSV</translation>
        </message>
        <message>
            <source>CSV profile</source>
            <translation>Profil CSV</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Exce&amp;l in French</source>
            <translation>Excel fra&amp;nçais</translation>
        </message>
        <message>
            <source>Excel (&amp;XLSX)</source>
            <translation>Excel (&amp;XLSX)</translation>
        </message>
        <message>
            <source>Export table</source>
            <translation>Exporter le tableau</translation>
        </message>
        <message>
            <source>F&amp;ile</source>
            <translation>Fic&amp;hier</translation>
        </message>
        <message>
            <source>For programs: one object per row, with the date of the catalogue and the search used.</source>
            <translation>Pour les programmes : un objet par ligne, avec la date du catalogue et la recherche utilisée.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Include</source>
            <translation>Inclure</translation>
        </message>
        <message>
            <source>No row is selected. Choose the rows shown or the whole catalogue.</source>
            <translation>Aucune ligne n’est sélectionnée. Choisissez les lignes affichées ou tout le catalogue.</translation>
        </message>
        <message>
            <source>Semicolons and decimal commas. Cells that begin with =, +, - or @ are preceded by an apostrophe, so that Excel does not take them for formulas.</source>
            <translation>Points-virgules et virgules décimales. Les cellules qui commencent par =, +, - ou @ sont précédées d’une apostrophe, pour qu’Excel ne les prenne pas pour des formules.</translation>
        </message>
        <message>
            <source>Tables (*.%1)</source>
            <translation>Tableaux (*.%1)</translation>
        </message>
        <message>
            <source>The file needs a name and a folder.</source>
            <translation>Il faut un nom de fichier et un dossier qui existe.</translation>
        </message>
        <message>
            <source>The list is empty. Choose the whole catalogue.</source>
            <translation>La liste est vide. Choisissez tout le catalogue.</translation>
        </message>
        <message>
            <source>UTF-8, commas, values as they are. A schema and a description of the columns are written beside the table.</source>
            <translation>UTF-8, virgules, valeurs telles quelles. Un schéma et une description des colonnes sont écrits à côté du tableau.</translation>
        </message>
        <message>
            <source>Visible (%1)</source>
            <translation>Visibles (%1)</translation>
        </message>
    </context>
    <context>
        <name>eig::TextBlock</name>
        <message>
            <source>Cite this fact</source>
            <translation>Citer ce fait</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Copier la sélection</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
    </context>
    <context>
        <name>eig::TextChip</name>
        <message>
            <source>%1. Press to edit.</source>
            <translation>%1. Appuyez pour modifier.</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Édition</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
    </context>
    <context>
        <name>eig::TimelineBar</name>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Scale: months in view</source>
            <translation>Échelle : les mois</translation>
        </message>
        <message>
            <source>Scale: years in view</source>
            <translation>Échelle : les années</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Frise</translation>
        </message>
        <message>
            <source>View: list by date</source>
            <translation>Vue : liste par date</translation>
        </message>
        <message>
            <source>View: timeline to scale</source>
            <translation>Vue : frise à l’échelle</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Années</translation>
        </message>
    </context>
    <context>
        <name>eig::TimelineModel</name>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
    </context>
    <context>
        <name>eig::TimelinePainter</name>
        <message>
            <source>Edition of %1</source>
            <translation>Édition du %1</translation>
        </message>
    </context>
    <context>
        <name>eig::TimelinePlace</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>%n date</numerusform>
                <numerusform>%n dates</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;List</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
        <message>
            <source>&amp;Timeline</source>
            <translation>Fri&amp;se</translation>
        </message>
        <message>
            <source>Dates of the programme</source>
            <translation>Dates du programme</translation>
        </message>
        <message>
            <source>Programme timeline</source>
            <translation>Frise du programme</translation>
        </message>
        <message>
            <source>S&amp;cale by month</source>
            <translation>Échelle par mo&amp;is</translation>
        </message>
        <message>
            <source>Scale by &amp;year</source>
            <translation>Échelle par &amp;année</translation>
        </message>
        <message>
            <source>The catalogue has no date of the programme.</source>
            <translation>Le catalogue n’a aucune date du programme.</translation>
        </message>
        <message>
            <source>Timeline to scale</source>
            <translation>Frise à l’échelle</translation>
        </message>
    </context>
    <context>
        <name>eig::TimelineSortMenu</name>
        <message>
            <source>&amp;Ascending</source>
            <translation>C&amp;roissant</translation>
        </message>
        <message>
            <source>&amp;Descending</source>
            <translation>&amp;Décroissant</translation>
        </message>
        <message>
            <source>So&amp;rt by</source>
            <translation>&amp;Trier par</translation>
        </message>
    </context>
    <context>
        <name>eig::TopBar</name>
        <message numerus="yes">
            <source>Compare, %n record(s)</source>
            <translation>
                <numerusform>Comparer, %n élément</numerusform>
                <numerusform>Comparer, %n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export the sheet as PDF</source>
            <translation>Exporter la fiche en PDF</translation>
        </message>
        <message numerus="yes">
            <source>Filters, %n active</source>
            <translation>
                <numerusform>Filtres, %n actif</numerusform>
                <numerusform>Filtres, %n actifs</numerusform>
            </translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Barre d’outils</translation>
        </message>
    </context>
    <context>
        <name>eig::WelcomeDialog</name>
        <message>
            <source>%1 ministries, %2 administrations</source>
            <translation>%1 ministères, %2 administrations</translation>
        </message>
        <message>
            <source>A4 PDF, sources included</source>
            <translation>PDF A4, sources comprises</translation>
        </message>
        <message>
            <source>Browse by ministry</source>
            <translation>Parcourir par ministère</translation>
        </message>
        <message>
            <source>Everything is already on this computer: %1 challenges, %2 promotions, %3 people. No connection is needed.</source>
            <translation>Tout est déjà sur cet ordinateur : %1 défis, %2 promotions, %3 personnes. Aucune connexion n’est nécessaire.</translation>
        </message>
        <message>
            <source>Export a sheet</source>
            <translation>Exporter une fiche</translation>
        </message>
        <message>
            <source>For example: expertise:lawyer</source>
            <translation>Par exemple expertise:juriste</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Search for a challenge or a person</source>
            <translation>Chercher un défi ou une personne</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenue</translation>
        </message>
        <message>
            <source>Welcome to the EIG catalogue</source>
            <translation>Bienvenue dans le catalogue EIG</translation>
        </message>
    </context>
</TS>
