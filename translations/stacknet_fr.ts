<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>Clé d'API créée</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>Clé d'API remplacée</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>Clé d'API révoquée</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>Clé d'API vue en public</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connexion réussie</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Session terminée</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>Toutes les sessions terminées</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Échec de la connexion</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>Site inscrit ou modifié</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>Site retiré</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>Connexion à un site</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>Code d'un site utilisé deux fois</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>Accord donné à un site</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>Accord retiré</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Opérateur</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Ce nœud</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Lister les modèles</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Lire le Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Écrire dans le Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Gérer les clés d'API</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Nœuds attestés uniquement</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Remplacée</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>Clé de test</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Se termine %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>N'expire jamais</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>Expire %1</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>Inutilisée depuis %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 par minute</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 jetons par minute</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>%1 à la fois</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>Chaîne EVM %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>portefeuille à contrat</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>« %1 » n'est pas une adresse IP. Écrivez-la comme 10.0.0.0/8 ou 2001:db8::/32.</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>La longueur après / dans « %1 » doit être comprise entre 0 et %2.</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>« %1 » a des bits non nuls au-delà de sa longueur. Pour une seule adresse, omettez le /.</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>Il manque un hôte après ://.</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>L'adresse IPv6 entre crochets est mal formée.</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>Pas de caractères génériques : indiquez chaque hôte en entier.</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>Écrivez l'hôte en minuscules, comme le font les navigateurs.</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>Écrivez l'hôte sous sa forme ASCII (xn--…), pour que les noms trompeurs se voient.</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>Seuls les lettres, les chiffres, - et . sont permis dans l'hôte.</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>L'hôte contient un point de trop.</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>Le port doit être compris entre 1 et 65535.</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>Omettez :%1 : c'est le port par défaut du protocole.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>Un nom est une ligne de texte lisible.</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>Le nom est trop long : 64 octets au plus.</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>Un Stack est un seul mot de 64 octets au plus.</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>16 blocs d'adresses au plus ; il y en a %1.</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>32 modèles au plus ; il y en a %1.</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>« %1… » est trop long pour un nom de modèle.</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>Une clé qui n'a aucun droit ne sert à rien.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>Une clé qui gère des clés ne peut rien faire d'autre. Créez deux clés.</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>« Nœuds attestés uniquement » restreint les autres droits ; choisissez-en aussi un.</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>Des chiffres uniquement, s'il vous plaît.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Au plus %1.</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>De 3 à 64 lettres, chiffres, _ ou -.</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>Un seul mot composé de lettres, de chiffres, de _ ou de -.</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>Écrivez-la comme https://app.example.</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>C'est trop long pour une origine.</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>Protocole, hôte et port uniquement : omettez ce qui suit, y compris un / final.</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>Omettez le nom d'utilisateur avant @.</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http est réservé au développement : cochez la case ci-dessous ou utilisez https.</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>Seul https est accepté.</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>Il faut au moins une origine.</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>16 origines au plus ; il y en a %1.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>L'adresse est trop longue.</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>Omettez la partie à partir de #.</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>Elle doit commencer par l'une des origines ci-dessus, suivie d'un /.</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>Elle contient des caractères interdits dans une adresse ; écrivez-les sous la forme %XX.</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>16 adresses au plus ; il y en a %1.</translation>
        </message>
        <message>
            <source>Wallet named</source>
            <translation>Portefeuille nommé</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>Portefeuille dissocié</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>Une clé a été sanctionnée</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>Preuves contre une clé</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>Contestation pour censure contre une clé</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>Contrôle ponctuel perdu</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>Une clé est suspendue</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>Une clé est exclue à jamais</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>La signature s'est arrêtée</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>Une clé connectée est verrouillée</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>Des votes sont manqués</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>Aucun bloc ne devient définitif</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>Trop peu de pairs</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>L'horloge est décalée</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>L'attestation arrive à échéance</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>Échec de l'attestation</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>Le bac à sable n'est pas prêt</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>Le modèle n'est pas prêt</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>Le nœud ne sert pas de clients</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>Le disque est presque plein</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>Un mandat a été retiré</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>Une clé d'API expire</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>Une sauvegarde est ancienne</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>D'anciennes données n'ont pas été supprimées</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>Des pièces comptables ne sont pas réglées</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>Attente avant de signer</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>Un canal ne fonctionne pas</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 a été sanctionnée.</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 a signé deux choses qui se contredisent.</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>%1 est accusée d'avoir omis une transaction.</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>Un contrôle ponctuel a tourné au désavantage de %1.</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 est suspendue et ne valide pas.</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 ne validera plus jamais.</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>Ce nœud a cessé de signer.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 est connectée mais verrouillée : elle ne peut pas signer.</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>Les GPU ne sont plus attestés.</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>Le code n'est pas exécuté : le bac à sable n'est pas prêt.</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>Le chat n'est pas servi : le modèle n'est pas prêt.</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>Aucun client ne peut joindre ce nœud : son adresse HTTP n'est pas ouverte.</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>Le réseau a quitté un mandat que %1 dirigeait.</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>D'anciennes données n'ont pas pu être supprimées.</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>Avant de signer, le nœud écoute si un autre nœud utilise sa clé.</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>Les alertes n'atteignent pas le canal %1.</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acquittée</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Rétablie</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 a manqué %2 % des votes.</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>Aucun bloc n'est devenu définitif depuis %1.</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>%1 pairs sont reliés ; il devrait y en avoir %2.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>L'horloge de cette machine diffère de %1 ms de celle des autres nœuds.</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>L'attestation se termine dans %1 et n'a pas été renouvelée.</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>Il ne reste que %1 MB libres sur le disque.</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>La clé d'API %1 expire dans %2.</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>La dernière sauvegarde de %1 date d'il y a %2.</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>Des pièces comptables attendent le registre depuis %1.</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>dès que cela se produit</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>moins de %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>plus de %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>pairs</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>millisecondes</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>pour cent</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>immédiatement</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Commande</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Mise</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Clés de nœud</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Données et confidentialité</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Tous les canaux</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Bureau</translation>
        </message>
    </context>
    <context>
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>Aucun verdict pour l'instant</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Chaque fois que les GPU sont interrogés, le résultat est conservé ici.</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>À quelle fréquence a-t-il été vérifié ?</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>vérifications par jour</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>How long does a check take?</source>
            <translation>Combien de temps dure une vérification ?</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>secondes</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>Une vérification</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>Quel était l'âge des preuves ?</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutes</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>Preuves les plus récentes</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>Preuves dans leurs limites</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>Rapport de structure connue</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>Champs ajoutés par le GPU connus</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>Certificats menant à la racine de NVIDIA</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>Rapport signé par ce GPU</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>Réponse à notre question (fraîcheur)</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>Micrologiciel certifié</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>Identité du GPU confirmée</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>Pilote assez récent</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>vBIOS assez récent</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>Valeurs de référence du pilote</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>Valeurs de référence du vBIOS</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>Mesures conformes aux valeurs de référence</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>Aucun certificat révoqué</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>Mode d'informatique confidentielle</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>Défi relevé une seule fois et à temps</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>Jeton du service de NVIDIA</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>Absent de votre propre liste de refus</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>Indisponible</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>L'informatique confidentielle est désactivée</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>Interrogation des GPU</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Expire bientôt</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>Rien à faire : les GPU seront interrogés de nouveau automatiquement.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>Tâches confidentielles : éligible</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>Tâches confidentielles : non éligible</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Non demandé</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>Inconnu, autorisé</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Conforme</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>Non conforme</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Non comparé</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>Côté CPU : non prouvé. Aucune déclaration signée n'atteste que le programme qui détient les données s'exécute dans une machine virtuelle confidentielle.</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>Côté CPU : une déclaration signée est présente, mais cette version ne la vérifie pas. Considérez-le comme non prouvé.</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>Côté CPU : vérifié.</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>feuille, propre au GPU</translation>
        </message>
        <message>
            <source>root</source>
            <translation>racine</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problème</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Pas encore valide</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>Sans GPU NVIDIA en mode d'informatique confidentielle, ce nœud ne peut pas prendre de tâches confidentielles. Tout le reste fonctionne : tâches ordinaires et chiffrées de bout en bout, code dans le bac à sable, consensus, points et mise. Les preuves des autres nœuds peuvent toujours être vérifiées ici.</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>Les preuves du GPU disent quel GPU, quel pilote et quel vBIOS ont répondu, et que NVIDIA les a fabriqués. Elles ne disent pas ce que le programme qui les utilise fait des données.</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>Elles valent pour l'instant de la réponse. Ce qui change ensuite se voit à la suivante.</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>Elles ne peuvent pas prouver où se trouve la machine, qui y a accès, ni que personne n'écoute son bus mémoire.</translation>
        </message>
        <message>
            <source>nobody answers for its revocation</source>
            <translation>personne ne répond de sa révocation</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>révocation inconnue : personne ne s'est prononcé</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>non révoqué (%1)</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>révoqué (%1)</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>suspendu (%1)</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>révocation inconnue : la déclaration ne compte pas (%1)</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>Signature pas encore vérifiée</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>La racine que ce nœud connaît</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>Non signé par son émetteur</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>Signé par son émetteur</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>Illisible</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>D'un autre réseau</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>D'une autre version du protocole</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>D'une autre époque</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>D'une vue trop éloignée</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signature non valide</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>Certificat non valide</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>Proposition non valide</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>Exigences sans leur liste</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>Blocs qui ne concordent pas</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>Une réponse que personne n'a demandée</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>Attend le tirage</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>Les résultats sont scellés</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>Les résultats sont ouverts</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>Le comité scelle ses résultats</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>Le comité ouvre ses résultats</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Jugée</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>Attend l'entrée</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>L'exécute de nouveau</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>Envoie son résultat</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>Résultat scellé</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>Résultat ouvert</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>ne servant pas selon le registre</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>sans liaison</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>sans nouvelles récentes</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>sans attestation en cours de validité</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>ne faisant pas de telles tâches</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>sans le modèle</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>sous la mise minimale</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>au service d'un autre Stack</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>sans les ressources</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>sans une capacité requise</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>sans place libre</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>à 90 % de charge ou plus</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>mis à l'essai</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>tiré selon le poids</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>tiré à parts égales</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>aucun bloc n'est notarisé</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>un bloc notarisé n'est pas définitif</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>une transaction exigée n'est pas dans la chaîne</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>le leader a signé quelque chose d'incorrect</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>d'autres ont quitté le leader</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>le leader est suspendu</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>Ces octets ne forment pas une transaction de cette chaîne.</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>Le leader n'y devait rien, ou a tenu ce qu'il devait.</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>Ce validateur n'y a pas exigé cette transaction.</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>La transaction avait expiré quand le leader en a eu connaissance.</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>Son numéro avait déjà servi quand le leader en a eu connaissance.</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>C'est trop ancien pour être puni.</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>Elle désigne une époque qui n'a pas commencé.</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>Le leader a déjà été puni pour cela.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>Observe seulement</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>Clé verrouillée</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>Reste à l'écart</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>Écoute d'abord</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>A cessé de voter</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>Ce nœud signe ses votes.</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>La clé du nœud n'est pas validatrice de cette époque ; il suit donc sans voter.</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>La clé de nœud est verrouillée. Déverrouillez-la pour voter.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>Il a peut-être signé des choses dont il ne se souvient pas ; il se tait donc jusqu'à ce que ce soit sûr.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>Il a peut-être signé des choses dont il ne se souvient pas ; il se tait donc jusqu'à la vue %1.</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>Vient de démarrer : il écoute si un autre nœud signe avec sa clé, ce qui coûterait la moitié de la mise.</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 Plus rien n'est signé pendant cette exécution (%2).</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (ce nœud)</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>Mandat %1, dirigé par %2 : %3 propositions sur %4</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1 jusqu'ici, en cours.</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1 ; son issue n'est pas encore définitive.</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1, achevé.</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1, quitté à la vue %2</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1 ; ce nœud ne l'a pas quitté.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · deux propositions pour une même vue</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · deux votes pour une même vue</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · deux votes définitifs pour une même vue</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · vote définitif après le départ</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · votes pour deux blocs</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · vote pour un bloc non valide</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposition</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>Vote (notarisation)</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>Vote définitif (finalisation)</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>Mandat quitté (abandon)</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>Exclue à jamais</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendue</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Ce nœud</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Relié</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Non relié</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyée</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Admise</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>Le bloc du leader accusé est définitif</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>Son certificat contient le vote qui exige la transaction</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>La transaction est valide ici et n'avait pas expiré</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>Le leader a dépassé la vue limite dans son mandat</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>Le leader n'a pas encore été puni pour cela</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>C'est assez récent</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omise</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Trop tard</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Satisfaite</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>Demandée par un vote</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>Les preuves n'établissent aucune promesse rompue ; les vérifications disent pourquoi.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Personne ne pouvait alors dire si la promesse avait été tenue.</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>Le bloc contenait trop d'accusations. Envoyez-la de nouveau.</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>Bloc %1, vue %2 : d'accord, le vote est dans son certificat.</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>Bloc %1, vue %2 : en retard, un quorum avait clos le certificat.</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>Bloc %1, vue %2 : manqué, ce nœud n'a pas voté.</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>Bloc %1, vue %2 : en désaccord, les preuves contiennent deux signatures de la clé de ce nœud.</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>La chaîne ne la contient pas à temps</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>Le leader accusé a signé la promesse</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 jetons comptent comme poids de vote à partir de la prochaine époque.</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 jetons cessent de compter comme poids de vote à la prochaine époque.</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 jetons deviennent libres.</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 jetons continuent d'attendre.</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>La clé participe de nouveau à l'ensemble des validateurs.</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>N'importe qui peut acheter la clé avec ses jetons et ses pièces comptables pour %2.</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>%2 de cette somme vont au Stack d'où vient la clé.</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>La clé n'est plus à vendre.</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>Des pièces comptables d'une valeur de %2 sont déposées pour encaissement, une fois pour toutes.</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>Le nœud dépose une contestation, avec sa propre clé, chaque fois que le journal prouve qu'un leader a omis ce qui était exigé. Chacune met en jeu jusqu'à %1 jetons.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>L'épingle, son nom et la clé de ce nom sont supprimés définitivement.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Les blocs dont aucune autre épingle n'a besoin sont supprimés de ce nœud.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Les copies que d'autres ont récupérées, exportées ou sauvegardées ne peuvent pas être rappelées ; celles d'un contenu chiffré sont illisibles sans sa clé.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>Le nœud IPFS supprime tout bloc qu'il n'a pas épinglé, y compris ceux d'autres programmes qui l'utilisent.</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>Les %1 jetons restant sur la clé sont brûlés.</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>La clé ne servira plus jamais, ne validera plus et ne changera plus de mains.</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>Les jetons désengagés sont libres après %3 et %4 époques, les deux conditions réunies, et restent en jeu jusque-là.</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>Signer deux votes contradictoires coûterait %1 jetons.</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>L'échec à un contrôle ponctuel coûterait %1 jetons.</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>Omettre une transaction exigée en tant que leader coûterait %1 jetons.</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>La clé passe à un autre propriétaire avec %1 jetons et ses pièces comptables d'une valeur de %2. Seul ce propriétaire peut la rendre.</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>Elle reste Froide pendant %3 : ni transfert, ni mise en vente, ni travail.</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>La clé publique est au registre, visible de tous, définitivement.</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>Ce nœud sert avec la clé. N'utilisez jamais la même clé sur deux machines.</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>Le fichier de la clé est supprimé de cette machine. Sans ses mots ni une sauvegarde, plus personne ne pourra jamais signer avec elle.</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>Ses %1 jetons restent au registre ; d'ici, on ne pourra plus y accéder.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>Admise : l'accusé perd %5 de ses jetons et ne validera plus jamais.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>Admise : la clé déposante reçoit %5 de la sanction, au plus %1 jetons.</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Infondée : jusqu'à %1 jetons de la clé déposante sont brûlés.</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>La clé cesse de servir : plus de tâches, de points ni de pièces comptables jusqu'à ce qu'elle soit connectée de nouveau.</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>Elle continue de voter tant qu'elle fait partie de l'ensemble des validateurs.</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>La transaction et ceux qui l'ont exigée ou promise sont publiés à jamais.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>Jour (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>En %1 à votre taux</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>Gains de %1</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>Réseau : %1. Chaîne : %2.</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>Ceci est un réseau local : tous ses nœuds sont sur une seule machine, et rien ici n'a de valeur en argent.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>Une tâche est comptée le jour UTC où le réseau a accepté ses pièces comptables.</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>Le taux de %1 %2 pour un dollar américain est celui de l'opérateur ; le réseau n'en connaît aucun.</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>Les blocs et le registre diffèrent : %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>Les blocs et le registre concordent à la hauteur %1.</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>Ce nœud ne détient pas tous les blocs ; les sommes n'ont donc pas été comparées au registre.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Établi le %1.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>Ce type de canal est inconnu.</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 n'est pas un chemin absolu.</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 n'existe pas.</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 n'est pas un programme que cet utilisateur peut exécuter.</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>%1 peut être modifié par d'autres : chmod go-w.</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 a été arrêté par le signal %2.</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 s'est terminé avec %2.</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>Le moteur s'arrête.</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 ne s'est pas terminé en %2 s et a été tué.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 n'a pas pu %2 à temps.</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 n'a pas pu %2 (%3) ; vérifiez l'adresse et que le service fonctionne.</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>répondre (son nom est introuvable)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>répondre</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 a envoyé plus que permis avant le chiffrement.</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>La racine indiquée ne peut pas être lue.</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>terminer la négociation TLS</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>Le certificat de %1 n'a pas pu être vérifié (%2) ; utilisez le nom pour lequel il a été établi.</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>accepter le message</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 répond par une ligne trop longue.</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>Elle peut être libérée à partir de l'époque %1.</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>%1 jetons ont été prélevés à la hauteur %2.</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>Deux signatures contradictoires à la vue %1. Arrêtez tout autre nœud qui tourne avec cette clé.</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>Il est dit qu'une transaction a été omise à la vue %1.</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>Le verdict « %1 » a coûté %2 jetons.</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>Le mandat %1 a été quitté après %2 propositions.</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>Il manque son vote dans %1 des %2 derniers certificats.</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>%1 pairs sur %2 sont connectés.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>Activez la synchronisation de l'heure.</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>%1 MB sont libres là où se trouve le dossier de données.</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 tâches attendent le registre.</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>Elle n'a jamais été sauvegardée.</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>Introuvable : %1 ; affichez de nouveau la liste.</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>Ce n'est pas un ordre sur les alertes.</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>condition doit rester telle quelle dans une règle du programme.</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>Il y a déjà 100 règles ; supprimez-en une.</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Cette règle est fournie avec le programme ; désactivez-la plutôt.</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind doit rester tel quel ; ajoutez un autre canal.</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>Il y a déjà 16 canaux ; supprimez-en un.</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>Ceci est un test : voici à quoi ressemblent les alertes.</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms doit être 0 ou une heure.</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject doit être l'un des objets en sourdine, 64 au plus.</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>Le serveur de messagerie %1 refuse %2 : %3.</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>l'expéditeur</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>un destinataire</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>un message</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>le message</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 ne parle pas SMTP.</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>la connexion</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>Le serveur de messagerie %1 ne propose pas STARTTLS, et rien n'est envoyé en clair.</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>le mot de passe</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>l'utilisateur</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>Le serveur de messagerie %1 ne propose ni AUTH PLAIN ni AUTH LOGIN.</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>L'expéditeur ou un destinataire n'est pas une adresse e-mail.</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>Les e-mails vers une autre machine ne sont envoyés que par TLS.</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>L'URL du webhook doit être en https, ou en http sur la boucle locale, sans nom d'utilisateur ni fragment.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 ne parle pas HTTP.</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 répond HTTP %2.</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>le certificat %1 (« %2 ») %3.</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>a une clé qui n'est pas ECDSA P-384</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>est signé autrement qu'avec ECDSA et SHA-384</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>a une extension critique inconnue</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>figure deux fois</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>est une autorité de certification ; le certificat feuille manque</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>n'a pas le droit de signer (usage de la clé)</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>n'est pas une autorité de certification, mais le certificat %1 le nomme comme émetteur</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>n'a pas le droit de signer des certificats (usage de la clé)</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>a au-dessous de lui plus d'autorités de certification que sa longueur de chemin ne le permet</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>a expiré le %1</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>n'est valide qu'à partir du %1</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>n'a pas été émis par le suivant (« %1 »)</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>n'a pas été émis par la racine épinglée « %1 »</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>nomme « %1 » comme émetteur mais n'a pas été signé par lui</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>Il n'y a pas de certificat.</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>Il y a %1 certificats ; %2 au plus sont permis.</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>est la racine ; ceux de l'appareil manquent</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>est la racine, mais pas à la fin</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>est une racine à part, pas celle qui est épinglée</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>Les preuves de GPU ne peuvent pas prouver le côté CPU.</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>Une déclaration signée du CPU a été fournie ; cette version ne peut pas la vérifier, le côté CPU reste donc non prouvé.</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>La liste de révocation dépasse %1 octets.</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>La liste de révocation n'est ni une liste DER ni un bloc PEM unique.</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>La liste de révocation contient des heures impossibles.</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>La liste de révocation a plus de %1 entrées.</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>La liste de révocation est de « %1 », et non de %2.</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 n'a pas le droit de signer des listes de révocation.</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>La liste de révocation n'est pas signée avec ECDSA et SHA-256 ou SHA-384.</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>La signature de la liste de révocation n'est pas de %1.</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>La liste de révocation concerne aussi des certificats d'autres émetteurs ; de telles listes ne sont pas lues.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>Révoqué le %1, raison %2, selon la liste de son émetteur.</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>La liste de révocation est valable à partir du %1, ce qui est dans le futur.</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>La liste de révocation était valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>Suspendu, selon la liste de son émetteur.</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>La liste de révocation n'est que partielle et ne mentionne pas le certificat.</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>Absent de la liste de son émetteur, valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>L'opérateur ne refuse rien nommément.</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>Le GPU n'a pas de numéro de série à chercher dans la liste de refus de l'opérateur.</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>Le GPU %1 figure dans la liste de refus de l'opérateur.</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>Le RIM %1 figure dans la liste de refus de l'opérateur.</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1 ; la politique ne fixe pas de plancher.</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1 ; le plancher est %2.</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 est en dessous du plancher de la politique, %2. Mettez à jour le logiciel du GPU.</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 ne peut pas être comparé au plancher de la politique, %2. Mettez à jour le logiciel du GPU.</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>Le nonce attendu ne se compose pas de 64 chiffres hexadécimaux en minuscules.</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>Non examiné, car la vérification « %1 » n'a pas réussi.</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>Le rapport a %1 octets ; %2 au plus sont lus.</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>La chaîne de certificats a %1 octets ; %2 au plus sont lus.</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>Le certificat feuille nomme l'appareil « %1 », qui n'est pas un GPU d'une famille connue.</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 mesures.</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>%1 champs.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>%1 champs, dont des types sans nom : %2. La politique les refuse.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>%1 champs, dont des types sans nom : %2.</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>Chaîne de l'appareil : %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>%1 certificats jusqu'à la racine épinglée, valides jusqu'au %2.</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>Le rapport n'a pas été signé par la clé du certificat 0 (« %1 »).</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>Le GPU a répondu au nonce %1, et non à %2.</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>Le rapport n'a pas d'empreinte du micrologiciel (FWID), que la politique exige ; les pilotes antérieurs à 550 n'en écrivent pas.</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>Le rapport n'a pas d'empreinte du micrologiciel ; la politique ne l'exige pas.</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>L'empreinte du micrologiciel du rapport commence par %1, celle du certificat feuille par %2.</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1, PDI %2.</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>Il n'y a pas de %1 ; la politique ne l'exige pas.</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>Sans les deux RIM, il n'y a rien à comparer ; la politique ne les exige pas.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>Le GPU tourne en mode %1 ; personne n'a enregistré de mode.</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>Le GPU tourne en mode %1, comme enregistré.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>Le GPU tourne en mode %1 ; le mode enregistré est %2.</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>La liste de preuves est refusée : %1.</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 nécessite un texte « %2 »</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 n'est pas un objet</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 est d'architecture « %2 » ; HOPPER et BLACKWELL sont connues</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1 : "evidence" n'est pas du base64 de 8 KiB au plus</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1 : "certificate" n'est pas du base64 de 64 KiB au plus</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>elle dépasse 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>ce n'est pas une liste JSON</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>elle doit avoir de 1 à 16 entrées</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 nomme un autre nonce que l'entrée 0</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>Le certificat feuille n'a pas d'empreinte DICE du micrologiciel.</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>L'extension DICE du certificat feuille ne contient pas d'empreinte SHA-384.</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>Les deux extensions DICE du certificat feuille ont des empreintes différentes.</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>Le sujet du certificat %1 n'a pas de numéro de série en hexadécimal majuscule.</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>Le certificat feuille n'a pas de nom alternatif portant l'identité de l'appareil.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>Le nom d'appareil « %1 » du certificat feuille n'est pas de la forme fabricant:produit:identifiant.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>Le nom d'appareil « %1 » du certificat feuille n'est pas de NVIDIA ou n'a pas d'identifiant de 16 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>La chaîne n'a pas de certificat BROM.</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>Les certificats sont ceux de « %1 », qui n'est pas un GPU d'une famille connue.</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>Le certificat « %1 » accompagne le nom d'appareil %2.</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>Le sujet du certificat feuille indique un autre numéro de série que celui du certificat.</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>Les preuves se disent de %1 ; leurs certificats sont de %2.</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>Le rapport indique la puce %1 ; les certificats indiquent %2.</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>GPU unique</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>plusieurs GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>PCIe protégé</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>Le nœud a enregistré %1 GPU ; de 1 à %2 sont possibles.</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>Il y a des preuves de %1 GPU ; le nœud en a enregistré %2.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>Le GPU %1 tourne en mode %2 ; d'autres tournent en mode %3.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>Le GPU %1 tourne en mode %2 ; le mode enregistré est %3.</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 GPU, comme enregistré, en mode « %2 ».</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>Leurs commutateurs ne font pas partie de ce verdict.</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>Les GPU %1 et %2 sont un seul et même GPU, PDI %3.</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>Aucun GPU ne figure deux fois.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>Aucune preuve de GPU : %1 : %2.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>Aucune preuve de GPU : %1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>l'informatique confidentielle est désactivée. Activez-la pour le GPU (nvidia-smi conf-compute et le micrologiciel de la machine), puis redémarrez la machine.</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>le GPU est en mode développeur, dans lequel sa mémoire peut être lue. Réglez-le sur l'informatique confidentielle sans outils de développement.</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>l'informatique confidentielle du GPU est une simulation. Utilisez du matériel de production.</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>les GPU n'acceptent pas encore de travail. Déclarez-les prêts une fois la machine vérifiée (nvidia-smi conf-compute -srs 1).</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1, architecture %2 : seuls les GPU Hopper et Blackwell fournissent des attestations.</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>Le GPU %1 a donné un élément (%2) de %3 octets, alors que de 1 à %4 sont possibles. Mettez à jour le pilote.</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>chaîne de certificats</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>La bibliothèque libnvidia-ml.so.1 de NVIDIA n'est pas installée. Sur une machine avec un GPU NVIDIA, installez le pilote ; sans GPU, il n'y a rien à faire.</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>le pilote NVIDIA est trop ancien, il lui manque %1. Mettez à jour le pilote.</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>il n'y a pas de GPU NVIDIA dans cette machine.</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>%1 GPU ; %2 au plus peuvent être attestés comme un seul nœud.</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>son démarrage</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>La bibliothèque de NVIDIA n'est pas revenue de %1 en %2 ms et a été arrêtée. Si cela persiste, redémarrez la machine.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>La bibliothèque de NVIDIA a mis fin à son processus dans %1 (signal %2). Mettez à jour le pilote.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>La bibliothèque de NVIDIA a mis fin à son processus dans %1. Mettez à jour le pilote.</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 a envoyé dans %2 ce qui n'est pas permis : %3 Réinstallez Stacknet ou mettez à jour le pilote.</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 n'est pas installé à côté de ce programme. Réinstallez Stacknet.</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>%1 GPU avec l'informatique confidentielle activée.</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>l'appel a réussi</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>la bibliothèque de NVIDIA n'a pas été initialisée</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>la bibliothèque de NVIDIA a refusé l'argument</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>le GPU ne le prend pas en charge dans son mode actuel</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>cet utilisateur n'a pas le droit d'interroger le GPU : lancez le programme sous un utilisateur qui peut ouvrir /dev/nvidia*</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>le GPU est introuvable</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>la réponse est plus grande que le tampon</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>le pilote NVIDIA n'est pas chargé : chargez-le ou redémarrez la machine</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>le GPU n'a pas répondu dans le délai propre à la bibliothèque</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>le noyau a un problème avec les interruptions du GPU</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>une partie de la bibliothèque de NVIDIA manque : réinstallez le pilote</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>la fonction manque au pilote : mettez à jour le pilote</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>le GPU est perdu : il a disparu du bus, redémarrez la machine</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>le GPU doit d'abord être réinitialisé</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>le système d'exploitation a bloqué le GPU</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>la bibliothèque et le pilote chargé ont des versions différentes : redémarrez la machine</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>le GPU est utilisé par un autre programme</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>il n'y a pas assez de mémoire</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>la bibliothèque de NVIDIA signale une erreur inconnue</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>la bibliothèque de NVIDIA signale l'erreur %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>La réponse OCSP dépasse %1 octets.</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>La réponse OCSP n'est pas une réponse DER unique.</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>Le répondeur ne répond pas pour ce certificat (non autorisé).</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>Le répondeur demande de réessayer plus tard.</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>Le répondeur signale une erreur, état OCSP %1.</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>La réponse OCSP a un état qui n'existe pas.</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>La réponse OCSP n'a pas la forme de la RFC 6960, ou contient plus que ce qui est accepté.</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>Le répondeur %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 n'a pas de certificat de %2.</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 n'a pas de certificat pour signer des réponses OCSP (OCSPSigning).</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 a un certificat qui n'est pas destiné aux signatures.</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 a un certificat qui n'est valable que du %2 au %3.</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 a un certificat que %2 n'a pas signé.</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 a un certificat qui est lui-même révoqué.</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>La réponse ne vient ni de %1 ni d'un répondeur qui montre son certificat.</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>La signature de la réponse n'est pas de %1.</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>La réponse n'est pas signée avec ECDSA et SHA-256 ou SHA-384.</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>La réponse contient des heures impossibles.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>Révoqué le %1, raison %2, selon son répondeur.</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>La réponse ne reprend pas le nombre envoyé avec la requête.</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>La réponse est valable à partir du %1, ce qui est dans le futur.</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>La réponse était valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>Suspendu, selon son répondeur.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>Valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>Le répondeur ne connaît pas ce certificat.</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>La réponse concerne un autre certificat que %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>Le champ opaque %1 %2.</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>ne se termine pas par un NUL</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>contient du texte après un NUL</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>est vide</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>a %1 caractères ; %2 au plus sont lus</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>indique « %1 »</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>a %1 octets au lieu de %2</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>ne vaut ni 0xAA (activé) ni 0x55 (désactivé)</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>contredit FEATURE_FLAG</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>Les données opaques du rapport sont de version %1 ; ce programme lit jusqu'à la version %2. Mettez-le à jour.</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>ne vaut ni 0 (SPT), ni 1 (MPT), ni 2 (PPCIE)</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>ne se compose pas d'identités de 8 octets</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>ne doit pas figurer dans un rapport</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>Les données opaques du rapport se terminent à l'intérieur de leur en-tête.</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>Les données opaques du rapport sont de profil %1 ; seul le profil 0 est connu.</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>Les données opaques du rapport n'ont pas de champ %1.</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>Les données opaques du rapport sont vides.</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>Les données opaques du rapport se terminent à l'intérieur du champ %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>Le champ opaque %1 figure deux fois.</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>Le certificat %1 du texte PEM %2.</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>se trouve dans un texte de plus de 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>est de trop : %1 au plus sont permis</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>ne commence pas par "-----BEGIN CERTIFICATE-----" ; rien d'autre que des certificats ne peut s'y trouver</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>n'a pas de ligne de fin</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>n'est pas du base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>n'est pas un certificat X.509</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>manque : le texte est vide</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>Recueillez de nouveau les preuves et comparez les tailles et les empreintes des fichiers : ce n'est pas ce que le GPU a écrit.</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>Fournissez la chaîne complète des certificats d'attestation du GPU au format PEM, le certificat feuille en premier.</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>Ne faites pas confiance à ce GPU : NVIDIA n'a pas établi ces certificats tels qu'ils figurent ici.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>Récupérez de nouveau le fichier RIM auprès du service de NVIDIA : celui-ci, tel qu'il figure ici, n'a pas été signé par NVIDIA.</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>Récupérez le fichier RIM qui correspond à la version et à la puce du rapport.</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>N'y faites pas confiance : interrogez de nouveau le service d'attestation.</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>Demandez une nouvelle question et faites-y répondre une seule fois, à temps, par le nœud à qui elle s'adresse.</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>Mettez à jour ce programme : le logiciel du GPU écrit un format plus récent.</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>Comparez l'horloge de cette machine (--at) aux dates du certificat.</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>Fournissez les preuves d'un GPU ; les commutateurs ne sont pas vérifiés.</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>Demandez à l'expéditeur quel GPU il possède : ce qu'il affirme et ses certificats diffèrent.</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>N'y faites pas confiance : recueillez de nouveau, et vérifiez que le rapport et la chaîne viennent d'un seul GPU.</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>Indiquez le nonce sous forme de 64 chiffres hexadécimaux en minuscules.</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>Demandez de nouvelles preuves avec votre propre nonce : celles-ci répondent à une autre question.</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>Mettez à jour le pilote du GPU vers la version 550 ou ultérieure, ou mettez require_fwid à false dans la politique.</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>N'y faites pas confiance : le micrologiciel qui tourne n'est pas celui qui a été certifié.</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>Mettez à jour le pilote ou le vBIOS du GPU, ou abaissez le plancher de la politique.</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>Récupérez le fichier RIM nommé auprès du service de NVIDIA et fournissez-le avec --driver-rim, --vbios-rim ou "attest rims add".</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>Échangez les fichiers de --driver-rim et de --vbios-rim.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>Récupérez de nouveau le fichier RIM : NVIDIA le signe à nouveau avant la fin du certificat de son signataire.</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>Fournissez un RIM de pilote et un RIM de vBIOS de ce GPU précis.</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>N'y faites pas confiance tant que le GPU ne tourne pas avec le pilote et le vBIOS publiés : réinstallez-les, redémarrez et recueillez de nouveau.</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>Mettez-le hors service : NVIDIA a révoqué le certificat nommé.</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>Attendez NVIDIA : le certificat nommé est suspendu.</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>Fournissez des réponses OCSP ou des CRL à jour (--revocation DIR), ou admettez le silence dans la politique ("revocation": "allow-unknown").</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>Retirez ou récupérez de nouveau la réponse OCSP ou la CRL nommée.</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>Retirez-le de denied_gpus ou de denied_rims dans la politique, s'il y figure par erreur.</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>Récupérez de nouveau le jeu de clés du service (JWKS).</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>Demandez au service un nouveau jeton ; il vit une heure.</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>Demandez au service un nouveau jeton : celui-ci a déjà servi.</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>Cherchez le numéro dans la liste d'erreurs de NVIDIA ; 4010 désigne un nonce qui ne correspond pas aux preuves.</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>Fournissez les preuves de chaque GPU du nœud, et d'aucun autre.</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>Fournissez les preuves de chaque GPU une seule fois ; un GPU n'en fait jamais deux.</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>Réglez tous les GPU du nœud sur le mode qu'il a enregistré.</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>Réglez l'horloge de cette machine.</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>Plus de 64 réponses OCSP ou de 64 listes de révocation ont été fournies.</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>Personne ne s'est prononcé sur ce certificat.</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>Personne ne répond des certificats de micrologiciel.</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>La réponse ne concerne aucun certificat de cette chaîne.</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>La liste est de « %1 », qui n'a rien émis dans cette chaîne.</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>Il n'y a aucun certificat sur lequel interroger.</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 certificats sont valables jusqu'au %2.</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>La politique l'admet.</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>La politique exige que chaque certificat soit connu comme valable.</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>Dans le rapport, %1 au décalage %2 vaut 0x%3 au lieu de 0x%4.</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>Le rapport se termine après %1 octets ; ses longueurs en demandent %2.</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>La valeur OpaqueDataLength du rapport, %1, ne concorde pas avec les champs qu'il contient.</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>%1 octets suivent la signature du rapport.</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>Vérifié ; le verdict est valable jusqu'au %1.</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>Les verdicts de %1 nœuds sont conservés et tous sont valables ; aucun autre nœud n'est vérifié.</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>Le verdict ne peut pas être conservé : %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>ses champs sont hors limites.</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>Un verdict du %1 sur ce nœud existe ; celui du %2 est plus ancien.</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>Non vérifié : %1. %2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>Le verdict a pris fin le %1 ; le nœud doit être vérifié de nouveau.</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>L'horloge de cette machine est antérieure à la vérification du %1. Vérifiez l'horloge.</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>Le nœud a été vérifié pour une autre clé que celle qu'il présente maintenant ; il doit être vérifié de nouveau.</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>L'un de ses GPU a été vérifié aussi pour un autre nœud, donc aucun des deux ne compte.</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>La base des verdicts a été modifiée de l'extérieur et a été vidée ; le nœud doit être vérifié de nouveau.</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>Le nœud n'a pas été vérifié.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>%1 valeurs de référence sur %2 comparées, toutes égales ; index 35 ignoré, NVDEC0 est désactivé ; %3 versions de sécurité atteintes.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>%1 valeurs de référence sur %2 comparées, toutes égales ; index 35 ignoré, NVDEC0 est désactivé.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>%1 valeurs de référence sur %2 comparées, toutes égales ; %3 versions de sécurité atteintes.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>%1 valeurs de référence sur %2 comparées, toutes égales.</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>Les RIM du pilote et du vBIOS revendiquent tous deux %1 ; ils ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>Les RIM n'ont aucune valeur de référence active à comparer.</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>Le GPU exécute autre chose que ce que NVIDIA a signé : les mesures %1 diffèrent.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>Le Payload du RIM contient du texte.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>Le Payload du RIM contient %1 ; seul Resource est permis.</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>Dans le RIM, la Resource d'index « %1 » %2.</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>n'est pas vide</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>a un index qui n'est ni compris entre 0 et 63 ni celui d'un enregistrement opaque</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>n'est pas de type Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>a active="%1" ; seuls True et False sont permis</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>n'a pas size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>n'a pas de 1 à %1 variantes</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>est une mesure avec un attribut opaque</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>n'a pas autant d'empreintes que de variantes</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>n'a pas de %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>a un élément %1 qui n'a pas 96 chiffres hexadécimaux</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>est un enregistrement opaque de trop</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>est un enregistrement opaque sans nom simple de 1 à %1 caractères</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>est un enregistrement opaque avec une empreinte</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>a l'attribut opaque %1, que cette version ne connaît pas</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>est un enregistrement opaque sans nombre minSvn</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>a un includeInResult qui n'est ni True ni False</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>porte le nom d'un autre enregistrement opaque</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>Le RIM a %1 mesures ; il doit en avoir %2.</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>Le RIM n'a aucune mesure active.</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>La colloquialVersion « %1 » du RIM ne se compose pas de 1 à 32 lettres, chiffres et points.</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>Le product « %1 » du RIM ne se compose pas de 1 à 32 lettres, chiffres et points.</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>Le FirmwareManufacturerId du RIM est « %1 » ; celui de NVIDIA est %2.</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>La racine du RIM contient du texte.</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>Le RIM a plus d'un élément %1.</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>La racine du RIM contient %1, qui n'y a pas sa place.</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>Il manque au RIM l'un des éléments Entity, Meta et Payload.</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>Le certificat %1 du signataire du RIM ne peut pas être lu : %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 est destiné à un autre composant (%2, version %3), et non à celui-ci (%4).</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 est destiné à la version %2 ; le rapport indique %3.</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 est destiné à %2 ; le GPU est %3.</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>Le RIM a %1 octets ; %2 au plus sont lus.</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>La racine du RIM n'est pas un SoftwareIdentity SWID.</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>Le signataire du RIM ne mène pas à la racine des RIM : %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>Le XML du RIM n'a pas de forme canonique.</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>Le RIM a été modifié après sa signature : son empreinte diffère.</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>Le RIM n'a pas été signé par « %1 ».</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>Le certificat de signataire du RIM, %1, a expiré le %2. Récupérez de nouveau le RIM : NVIDIA signe à nouveau.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>Le certificat de signataire du RIM, %1, n'est pas valide avant le %2. Vérifiez l'horloge de cette machine.</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>Il n'y a pas de RIM %1 pour %2, version %3. Récupérez-le auprès du service RIM de NVIDIA, ou importez son fichier.</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1 pour la version %2, signé par « %3 », valide jusqu'au %4.</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>Aucun RIM ne peut être désigné : dans le rapport, « %2 » (%1) ne se compose pas de 1 à 32 lettres, chiffres et points.</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>version du pilote</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>nom de la puce</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>Aucun RIM ne peut être désigné pour un GPU d'une famille inconnue.</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>version du vBIOS</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>« %1 » n'est pas l'identifiant d'un RIM.</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>Réponse du service RIM : %1.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>La signature du RIM n'est pas de la forme acceptée : %1 doit avoir %2="%3" et rien d'autre.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>La signature du RIM n'est pas de la forme acceptée : %1 n'est pas du base64, ou est trop long.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>La signature du RIM n'est pas de la forme acceptée : %1 n'a pas exactement le contenu qu'il doit avoir.</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>La signature du RIM doit être accompagnée de 1 à %1 certificats, sans rien entre eux.</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>Le X509Data du RIM contient autre chose qu'un certificat.</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>il n'est pas en UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>il contient un caractère de contrôle</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>sa déclaration XML indique un autre encodage qu'UTF-8, ou ne se termine pas</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>il contient un type de document, un commentaire ou du CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>il contient une instruction de traitement</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>il contient une balise trop longue ou qui ne se termine pas</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>ses balises ne concordent pas</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>ses éléments sont imbriqués à plus de %1 niveaux</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>Le RIM est refusé : %1.</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>Le RIM est refusé : ce n'est pas du XML bien formé.</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>Le RIM est refusé : il contient un type de document.</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>Le RIM a plus d'une signature.</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>Le RIM n'a pas de signature comme enfant direct de sa racine.</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>Impossible de supprimer %1 ; supprimez-le à la main.</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>Impossible d'écrire %1 : %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>Un nom de profil a de 1 à 40 lettres, chiffres, '-', '_', '.' et espaces, et ne commence ni ne se termine par une espace ou un point.</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>Il y a 100 profils ; retirez-en d'abord un de la liste.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>La réponse du nœud n'est pas un rapport de contestation.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>La réponse du nœud n'est pas un rapport de vérification.</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>L'historique des points ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>L'exportation a été annulée ; aucun fichier n'a été écrit.</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>Impossible d'écrire %1 : %2 ; choisissez un autre dossier ou libérez de l'espace.</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 est plus grand que tout fichier de ce type. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>Ce nœud n'exécute pas de code.</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>L'image d'outils pour %1 échoue à son propre test.</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 n'est pas une adresse http ou https : %2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>%1 ne peut pas être interrogé : %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 répond HTTP %2 ; indiquez une clé dans attestation_services.api_key_file.</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>« %1 » n'est pas un identifiant de RIM.</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>attestation_services.api_key_file ne peut pas être utilisé : %1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>Ce nœud n'accepte pas de tâches, ses GPU ne sont donc pas attestés.</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>Aucun GPU n'a encore été recherché.</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>Les GPU sont déjà interrogés. Leur réponse s'affichera dans un instant.</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>Les preuves sont demandées aux GPU.</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>Les GPU répondent à d'autres en ce moment. Redemandez dans quelques secondes.</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>Ce nœud s'arrête.</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 GPU est attesté jusqu'au %1. Les preuves de GPU ne peuvent pas prouver le côté CPU.</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 GPU sont attestés jusqu'au %2. Les preuves de GPU ne peuvent pas prouver le côté CPU.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>PREUVES DE TEST : %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>La base de la chaîne est endommagée : %1. Mettez chain.db de côté et redémarrez : le nœud récupère la chaîne auprès de ses pairs. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 contient la chaîne d'une autre genèse (%2…). Restaurez le bon genesis.json, ou commencez avec un dossier de données vide.</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>son état n'a pas la racine de la hauteur %1</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>le bloc à la hauteur %1 ne peut pas être lu</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>la hauteur %1 manque</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>le bloc à la hauteur %1 a moins de transactions que son index</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>Ce nœud ne stocke aucun bloc à la hauteur %1.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Le bloc à la hauteur %1 dans chain.db n'est pas celui qui a été stocké : le disque est peut-être défaillant. Mettez chain.db de côté et redémarrez : le nœud récupère la chaîne auprès de ses pairs. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>L'état de la hauteur %1 n'est plus conservé ; la fin de la prochaine époque en aura de nouveau un.</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>L'instantané de la hauteur %1 est plus ancien que la chaîne présente ici ; il n'est pas utilisé.</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>La base de la chaîne est endommagée : une époque s'est terminée et son registre ne nomme pas les validateurs suivants. Mettez chain.db de côté et redémarrez : le nœud récupère la chaîne auprès de ses pairs. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>Trop de transactions attendent un bloc. Réessayez dans une minute.</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>La clé de nœud est déverrouillée et peut signer à tout moment. Verrouillez-la, importez la protection contre les sanctions, puis déverrouillez-la de nouveau.</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>La chaîne ne peut pas continuer ici ; le journal dit pourquoi. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>Le fichier des instantanés ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>Un fragment de l'instantané a été endommagé sur ce disque.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>Impossible d'écrire %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 existe déjà ; indiquez un autre fichier.</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>le disque est peut-être plein</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>Une somme de pièces comptables est trop grande.</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>Une somme de Paper est trop grande pour 64 bits.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Le bloc à la hauteur %1 dans chain.db ne se décode pas. Mettez chain.db de côté et redémarrez le nœud : il récupère la chaîne auprès de ses pairs. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>Une ligne d'une clé de nœud dans chain.db est endommagée. Mettez chain.db de côté et redémarrez le nœud. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>Une somme de pièces comptables est trop grande pour 64 bits.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>PREUVES DE TEST : un enregistrement d'un GPU.</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>Ce nœud a promis autant d'ordres qu'il peut en inclure ; essayez un autre validateur, ou réessayez quand certains seront dans des blocs.</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>Ce nœud ne vote pas avec la clé de nœud %1, il n'a donc aucune trace de ce que cette clé a signé.</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>Le moteur s'est arrêté avant que ce soit définitif.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>Le journal d'audit ne peut pas être interrogé selon %1.</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json : test_evidence est réservé aux réseaux locaux. Retirez-le.</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>Le réseau a refusé l'ordre à la hauteur %1 : %2.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>Le moteur ne tourne pas encore, ou ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>L'ordre a été envoyé et n'est pas définitif après 60 s. Il peut encore le devenir : consultez la clé avant de l'envoyer de nouveau.</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>Le consensus a cessé de signer avec la clé de ce nœud ; le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>Les gains ne peuvent pas être ouverts ; le journal dit pourquoi.</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>Ce nœud ne détient pas les preuves %1.</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>Le moteur ne tourne pas encore.</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>Le chemin du dossier de diagnostic doit être absolu.</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>Un niveau va de 0 à 4, et un module a 32 lettres au plus.</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file doit avoir 1 024 octets au plus.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>La clé de nœud %1 est utilisée sur une autre machine : ses votes ou son nœud y ont été vus il y a un instant. Arrêtez-la là-bas pour de bon, attendez que ses votes aient disparu des derniers blocs, puis réessayez. Deux machines avec une même clé en perdent la moitié des jetons.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>La clé de nœud %1 est déjà dans ce magasin de clés.</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>Ce nœud tourne avec cette clé de nœud. Déplacez-la d'abord vers une autre machine, ou arrêtez le nœud.</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes doit être de 10 080 au plus, soit une semaine.</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>Personne ne s'est encore connecté.</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain doit être evm ou solana.</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>La première ligne de metrics.prometheus_token_file a moins de 16 octets ; un jeton ne doit pas pouvoir être deviné.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>Le moteur ne tourne pas encore, ou s'est arrêté.</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>La question est trop grande : 4 MiB au plus.</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>Ce nœud ne connaît pas de sujet %1.</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>Une page a de 1 à 500 lignes et se demande avec 16 filtres au plus.</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>Ce nœud n'a pas de tableau %1.</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>Le secret du nœud IPFS, %1, peut être lu ou écrit par d'autres ; retirez-leur ces droits.</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>Ce nœud ne sert pas d'API HTTP.</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>L'API HTTP parle TLS.</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>Quelque chose devant l'API HTTP ajoute TLS.</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>L'API HTTP n'écoute que sur cette machine.</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>L'API HTTP est jointe en clair : définissez tls_certificate dans node.json.</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>Chaque fichier et chaque table du dossier de données figure dans le tableau de ce qui est conservé.</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>Le dossier de données contient des fichiers ou des tables que le tableau de ce qui est conservé ne nomme pas : examinez-les, et supprimez ce qui n'appartient pas au nœud.</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>Les prompts et les réponses ne sont pas conservés, rien ne peut donc être entraîné dessus.</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>Le contenu a un type propre qui s'efface lui-même et ne peut être ni stocké, ni journalisé, ni envoyé (core/base/secret.h) ; aucun fichier ni aucune table du nœud n'en contient.</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>Le contenu n'est qu'en mémoire, et rien ne l'écrit sur un disque.</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>Les prompts vont au serveur de modèles de node.json, inference_url : ce qu'il conserve n'est pas connu ici.</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>Le contenu n'est qu'en mémoire, mais cette machine peut écrire la mémoire ou des fichiers inconnus sur un disque : voir les constats qui ne sont pas bons.</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>Une tâche est traitée sur le nœud qui l'accepte.</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>Seule une requête chiffrée pour un autre nœud est transmise, toujours chiffrée (docs/protocol/routing.md) ; les pairs ne transportent aucun autre contenu.</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>Ce qui est arrivé ici scellé en passant par d'autres nœuds est compté sous le routage.</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>Le modèle n'est pas sur cette machine (node.json, inference_url) : les prompts y sont envoyés.</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>Aucune donnée hormis les métadonnées du consensus n'est copiée vers d'autres nœuds.</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>Les trames entre nœuds transportent des transactions, des votes, des blocs, des preuves d'attestation, des annonces, des requêtes scellées et des entrées scellées de contrôles ponctuels ; aucune n'a de champ pour du contenu.</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>Le registre contient des pièces comptables, et aucun contenu.</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>Ce nœud n'accepte pas de requêtes chiffrées.</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>Ce nœud n'accepte pas de tâches en ce moment et indique aux autres qu'il est complet ; ils envoient les leurs ailleurs.</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>L'horloge de cette machine avance de %1 s sur les autres nœuds : les blocs sont refusés tant que c'est le cas. Activez la synchronisation de l'heure.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>L'horloge de cette machine retarde de %1 s sur les autres nœuds : les blocs sont refusés tant que c'est le cas. Activez la synchronisation de l'heure.</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>Le modèle démarre.</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>Le bac à sable démarre.</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>Ce nœud ne sert pas de clients, il n'y a donc aucun travail à mettre en pause ; "serve" dans node.json l'indique.</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1 : %2 Supprimez le fichier pour accepter des tâches à toute heure.</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>La pause se terminerait dans le passé ; choisissez une heure plus tardive, ou aucune.</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>Un horaire nécessite au moins une heure de travail ; pour arrêter tout travail, mettez-le en pause.</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>Le bannissement se terminerait dans le passé ; choisissez une heure plus tardive, ou aucune.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>La clé de nœud %1 n'est pas parmi les pairs de ce nœud.</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>Ce nœud a rejoint le réseau par un instantané et n'a pas le bloc %1 ; demandez à un nœud qui a toute la chaîne.</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>La chaîne est d'une autre genèse.</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>Réexécutés, les blocs avant la hauteur %1 donnent un autre état que celui qu'elle nomme.</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>Rien n'a fixé les validateurs de l'époque %1.</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>Le jour %1 n'a pas été publié, et ses décomptes sont perdus : %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>Le bloc à la hauteur %1 dans chain.db n'est pas celui qui suit le bloc précédent. Mettez chain.db de côté et redémarrez le nœud : il récupère la chaîne auprès de ses pairs. Laissez votes.db où il est.</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>Une somme de l'exportation est trop grande pour 64 bits.</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>La mémoire peut être écrite sur %1 sans chiffrement : désactivez cet espace d'échange (swapoff -a) ou chiffrez-le.</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>Cette machine n'a pas d'espace d'échange.</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>L'espace d'échange est chiffré ou en mémoire : %1.</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>Un plantage ne laisse pas de fichier core.</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>Un plantage peut laisser un fichier core avec du contenu : démarrez le nœud avec "ulimit -c 0".</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>Les autres programmes de cet utilisateur ne peuvent pas lire la mémoire du nœud.</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>D'autres programmes de cet utilisateur peuvent lire la mémoire du nœud (un débogueur, par exemple) : lancez stacknetd, qui l'interdit.</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>La mémoire des clés est verrouillée, elle n'est donc jamais écrite dans l'espace d'échange.</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>La mémoire des clés ne peut pas être verrouillée : relevez la limite (ulimit -l, LimitMEMLOCK=).</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json demande retention.strict, et ceci n'est pas respecté (%1) : %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>Le leader de ce mandat a signé la promesse.</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>Aucun leader de ce mandat n'a signé cette promesse.</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>C'est la transaction promise, faite pour cette chaîne.</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>C'est une autre transaction que celle promise, ou elle n'est pas valide sur cette chaîne.</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>Un bloc de ce mandat à la vue promise ou plus tard est définitif ; il aurait dû tenir la promesse.</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>Aucun bloc définitif de ce mandat à la vue promise ou plus tard n'est présenté.</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>La chaîne ne la contient pas jusqu'à la vue promise.</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>La promesse a été tenue, ou sa transaction était déjà nulle à ce moment-là.</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>Le manquement est assez récent.</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>L'infraction est trop ancienne, ou d'une époque qui n'a pas commencé.</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>Le leader n'a pas été puni pour censure auparavant.</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>Le leader a déjà été puni pour censure.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Personne ne pouvait alors dire si la promesse avait été tenue.</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability ne prend aucun argument.</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>L'ancien journal %1 n'a pas pu être supprimé (%2). Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>La clé de ce nœud n'est pas Connectée au registre, ou elle est suspendue ; les autres ne lui envoient des tâches que si elle est Connectée.</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>Le nœud s'arrête ; l'instantané est créé après son démarrage.</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>L'état dépasse 1 GiB ; aucun instantané n'en est conservé.</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>Le tableau des tâches : %1.</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>Les réponses de ce moteur de calcul ne peuvent pas être reproduites bit à bit : ce nœud ne fait pas tourner lui-même le serveur de modèles et ne sait pas ce qui calcule à côté.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La réponse</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>La réponse du serveur de modèles est inutilisable : %1 Vérifiez qu'il parle l'API OpenAI.</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>Un événement de la réponse</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>un événement n'est pas un objet JSON.</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>"choices" contient autre chose qu'un objet.</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>"choices" manque.</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>"message" manque.</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>elle a été coupée avant sa fin.</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>L'erreur</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>Le prompt est trop long pour le modèle, dont le serveur a répondu %1 ; raccourcissez-le.</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>Le serveur de modèles a refusé la requête avec %1 ; raccourcissez le prompt ou corrigez les paramètres.</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>Le serveur de modèles a refusé la clé de ce nœud avec %1 ; indiquez la bonne clé.</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>Le serveur de modèles n'a pas ce modèle, il a répondu %1 ; demandez-en un que /v1/models liste.</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>Le serveur de modèles est occupé ou encore en cours de chargement, il a répondu %1 ; réessayez.</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>Le serveur de modèles a répondu %1.</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>L'adresse du serveur de modèles est inutilisable : %1 Écrivez-la comme http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>elle est trop longue.</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>ce n'est pas une URL.</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>elle doit commencer par http:// ou https://.</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>elle ne doit pas contenir de nom d'utilisateur ; indiquez la clé séparément.</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>elle ne doit contenir ni '?' ni '#'.</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>elle ne nomme aucun hôte.</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>l'hôte contient des caractères non permis.</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>le port doit être compris entre 1 et 65535.</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>la clé contient des caractères qu'un en-tête ne peut pas contenir.</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>Les %1 dernières requêtes au serveur de modèles ont échoué (%2).</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>La dernière requête au serveur de modèles a échoué (%1).</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>La requête a été annulée.</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>Le serveur de modèles à l'adresse %1 n'a pas pu %2 à temps ; vérifiez qu'il tourne et n'est pas surchargé.</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>Le serveur de modèles à l'adresse %1 est injoignable (%2) ; démarrez-le ou corrigez l'adresse.</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>Le serveur de modèles à l'adresse %1 a envoyé une réponse plus grande que ce nœud n'accepte.</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>Le serveur de modèles à l'adresse %1 n'a pas parlé HTTP comme prévu (%2) ; vérifiez ce qui tourne à cette adresse.</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>Le serveur de modèles à l'adresse %1 a mis fin à la connexion (%2).</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>accepter la requête</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>poursuivre sa réponse</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>établir la connexion</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>Le certificat du serveur de modèles à l'adresse %1 n'a pas pu être vérifié (%2) ; utilisez le nom pour lequel son certificat a été établi.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>Le serveur de modèles à l'adresse %1 a répondu à %2 par HTTP %3 ; indiquez la bonne clé.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>Le serveur de modèles à l'adresse %1 a répondu à %2 par HTTP %3.</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>Le champ « %1 » de %2 manque ou est incorrect ; réinstallez le modèle.</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 manque ou n'est pas accessible ; réinstallez le modèle.</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>Aucun modèle local n'est installé dans %1 ; installez-le avec resources/models/install %1.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Le fichier</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>Le modèle local n'a pas été démarré.</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>Démarrez le nœud.</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>Le modèle local est en cours de chargement.</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>Attendez quelques secondes.</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>Le fichier de modèle %1 n'est pas celui qui a été installé ; réinstallez le modèle.</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>Réinstallez le modèle ; le nœud continue d'essayer.</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>Le serveur du modèle local s'est arrêté et redémarre dans %1 s.</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>Son journal est %1.</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>Le modèle local a été arrêté.</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>Ce nœud ne sert pas ce modèle ; demandez-en un que /v1/models liste.</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>Installez le petit modèle local avec "./dev setup", démarrez Ollama, llama.cpp, vLLM ou LM Studio sur cette machine, ou définissez l'adresse d'un serveur compatible avec OpenAI.</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>Corrigez l'adresse dans les paramètres.</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>Le nœud cherche un modèle.</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>Il n'y a pas de modèle sur cette machine.</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>Le fichier de modèle %1 ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>La liste des modèles</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>Le prompt a %1 jetons ; le contexte du modèle peut en contenir %2, réponse comprise. Raccourcissez le prompt.</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>Le prompt a environ %1 jetons ou plus, selon une estimation ; le contexte du modèle peut en contenir %2, réponse comprise. Raccourcissez le prompt.</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>Le serveur de modèles est interrogé sur ses modèles.</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>Consultez le journal du serveur de modèles ; le nœud réessaie de lui-même.</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>Démarrez le serveur de modèles ou corrigez son adresse et sa clé dans les paramètres.</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>Le serveur de modèles à l'adresse %1 n'a aucun modèle.</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>Chargez-y un modèle.</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>La requête</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>empreinte du modèle</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>quantification</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>empreinte du serveur</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>version compilée du serveur</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>bibliothèque système</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>processeur</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>accélérateur</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>nombre de fils d'exécution</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>taille du contexte</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>usage exclusif</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>Les réponses de ce moteur de calcul ne peuvent pas être reproduites bit à bit, car ceci n'en est pas connu : %1.</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 n'est pas du JSON bien formé.</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>Le propriétaire et le Stack d'une clé d'API sont des mots sans espaces.</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>Le fichier de poivre n'a pas de version %1, dont la clé d'API %2 a besoin. Restaurez le fichier de poivre à partir d'une sauvegarde.</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>Ce nœud détient son nombre maximal de clés d'API (%1) ; utilisez-en une.</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>Une clé d'API doit expirer après 1 à %1 jours.</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>La clé d'API ne peut pas être utilisée depuis cette adresse ; ajoutez l'adresse à la liste de la clé dans la console.</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>Le journal d'audit accepte 16 filtres à la fois au plus.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>Le journal d'audit ne peut pas être interrogé sur cet élément de %1.</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>Le client du Bridge ne peut pas être inscrit : %1.</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>Le fichier de poivre %1 ne peut pas être utilisé : %2. Restaurez-le à partir d'une sauvegarde ; sans lui, aucune clé d'API existante ne peut être vérifiée.</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>Le fichier de poivre %1 manque, et il existe des clés d'API qui en ont besoin. Restaurez-le à partir d'une sauvegarde, ou supprimez la base des clés et créez de nouvelles clés.</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>D'autres utilisateurs peuvent ouvrir le fichier de poivre %1 ; exécutez chmod 600 dessus.</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>Il n'existe pas de droit « %1 » ; les droits sont %2.</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>Le fichier des clés de jetons %1 ne peut pas être utilisé : %2. Supprimez-le pour créer de nouvelles clés ; chacun se reconnecte ensuite.</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>D'autres utilisateurs peuvent ouvrir le fichier des clés de jetons %1 ; exécutez chmod 600 dessus.</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>Aucun portefeuille à cette adresse ne s'est connecté ici ; actualisez la liste.</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>Le navigateur n'a pas envoyé le cookie de cette page de connexion ; autorisez les cookies pour ce serveur et rechargez la page.</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>Trop de connexions sont en cours d'ouverture ; attendez 10 minutes et réessayez.</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>Ce serveur ne connaît pas cette tentative de connexion ; recommencez la connexion.</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>La connexion a été commencée dans un autre navigateur ; recommencez-la dans celui-ci.</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>La tentative de connexion date de plus de 10 minutes ; recommencez la connexion.</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>La signature du portefeuille n'est pas en hexadécimal.</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>La signature du portefeuille n'est pas valide pour cette connexion ; signez de nouveau avec le compte que vous avez choisi.</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>C'est la signature d'un portefeuille à contrat, et ce nœud n'est relié à aucune chaîne qui pourrait la vérifier ; connectez-vous avec un compte qui a sa propre clé.</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>La clé de nœud %1 est déjà ici (%2). Déplacez ce fichier ailleurs pour la remplacer.</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>Le fichier de clé de %1 a été modifié au même moment par une autre opération. Réessayez.</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 n'est pas un fichier ordinaire. Placez ici le fichier de clé lui-même.</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 est trop grand pour un fichier de clé. Restaurez-le à partir d'une sauvegarde.</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 contient une clé de transport, et non une clé de nœud. Déplacez-le ailleurs.</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 contient la clé de nœud %2. Donnez ce nom au fichier, ou importez-le.</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>Impossible de supprimer %1 : %2. Vérifiez les autorisations du dossier.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 contient plus de %2 fichiers de clés. Déplacez ailleurs ceux qui ne servent pas.</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>Impossible de lire le dossier %1 : %2. Vérifiez ses autorisations.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>Trop de phrases secrètes incorrectes pour cette clé de nœud. Attendez %1 secondes et réessayez.</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>Le fichier contient une clé de transport, et non une clé de nœud. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 contient déjà %2 fichiers de clés. Déplacez ailleurs ceux qui ne servent pas.</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>Dans keystore.json, %1 %2. Déplacez le fichier ailleurs : il ne contient pas de clés, mais les clés observées et les dates des sauvegardes.</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>La clé de nœud %1 est déjà observée.</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>%1 clés sont déjà observées. Retirez-en d'abord une.</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>La clé de nœud %1 n'est pas observée.</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>Les mots %1. Saisissez les 24 mots séparés par des espaces.</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>forment un texte trop long</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>ne forment pas un texte valide</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>contiennent un caractère inconnu</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>ne peuvent pas être lus</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>Une clé de nœud a 24 mots, ici il y en a %1. Cherchez un mot qui manque, ou qui figure deux fois.</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>Le mot %1 n'est pas dans la liste des mots. Comparez-le à ce que vous avez noté.</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>Tous les mots sont connus, mais ils ne vont pas ensemble : l'un d'eux n'est pas celui que vous avez noté, ou deux ont échangé leur place.</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>Le fichier de clé est endommagé : %1. Restaurez-le à partir d'une sauvegarde.</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>il a %1 octets, un fichier de clé en a de %2 à %3</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>il ne commence pas comme un fichier de clé</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>sa somme de contrôle ne correspond pas</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>sa version est 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>Le fichier de clé a la version %1, ce programme connaît la version %2. Mettez à jour ce programme.</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>son type est %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>sa date de création est négative</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>son alias n'est pas permis</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>Le nom d'une clé doit avoir de 1 à %1 octets de texte sans caractères de contrôle. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>Le fichier contient une clé de nœud, et non une clé de transport. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>la clé scellée a été modifiée</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>la clé scellée n'est pas celle que le fichier nomme</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>Dans le fichier de protection contre les sanctions, %1 %2. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>doit être une chaîne décimale</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>doit être une chaîne décimale de millisecondes</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>doit être un nombre à partir de 1</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>Le fichier de protection contre les sanctions a la version %1, ce programme connaît la version 1. Mettez à jour ce programme.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>le texte</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>est plus grand que tout ce que ce programme écrit</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>n'est pas un objet JSON de ce type</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>doit être %1</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>le document</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>a un champ inconnu</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>Le fichier de protection contre les sanctions a été coupé ou modifié après son écriture : sa somme de contrôle ne correspond pas. Exportez-le de nouveau.</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>La clé de transport dans %1 ne peut pas être ouverte : %2. Supprimez-y transport.snkey et transport.secret ; une nouvelle clé est créée au prochain démarrage.</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret : %1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret est endommagé</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret n'est pas celui avec lequel elle a été créée</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>La preuve d'une promesse rompue %1.</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>Les validateurs de l'époque %1 ne sont pas connus, une promesse de cette époque ne peut donc pas être jugée.</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>Le registre n'a pas encore dépassé le bloc de la promesse.</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Un ordre ultérieur du signataire de la transaction est dans la chaîne, si bien que personne ne peut plus dire si la promesse a été tenue.</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>Le moteur de consensus ne peut pas démarrer : %1.</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>l'en-tête de la tête de chaîne manque ou n'appartient pas à la genèse</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>la balise n'est pas celle de la genèse</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>l'en-tête de la tête de chaîne a une autre hauteur</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>l'ancre manque ou n'appartient pas à l'époque 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>la tête de chaîne n'est pas de l'époque %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>la tête de chaîne n'est pas le bloc par lequel l'époque commence</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>la tête de chaîne est le dernier bloc de son époque</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>les racines d'état de la hauteur %1 à %2 ne sont pas toutes là</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>l'incarnation est 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>la durée du mandat est 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>Les votes ne peuvent pas être consignés, ce nœud ne signe donc plus rien jusqu'à son redémarrage : %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>Il y a une preuve que cette clé de nœud a signé des votes contradictoires. Ce nœud ne signe plus rien ; trouvez l'autre machine qui utilise la clé avant de redémarrer.</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>Un quorum a rendu définitif un bloc qui contredit la chaîne locale à la hauteur %1. Ce nœud cesse de signer ; renseignez-vous auprès des opérateurs du réseau.</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>L'état du registre à la hauteur %1 diffère de ce qu'un quorum a rendu définitif. Ce nœud ne signe plus rien ; supprimez la base de son registre et laissez-le se synchroniser de nouveau.</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>Une autre machine signe avec cette clé de nœud et contredit ce nœud. Ce nœud ne signe plus rien ; arrêtez l'autre machine, puis redémarrez.</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>Des pairs détiennent un vote de cette clé de nœud que l'historique local ne connaît pas (sauvegarde restaurée ou copie de cette machine). Ce nœud s'abstient jusqu'à ce qu'un quorum ait répondu.</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>La promesse d'inclusion %1.</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>La base des votes ne peut pas être lue : %1. Mettez le fichier de côté et redémarrez ; le nœud s'abstiendra jusqu'à ce qu'un quorum ait répondu.</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>Le vote de type %1 à l'emplacement %2 %3. Un autre programme signe peut-être avec cette clé de nœud ; arrêtez-le d'abord.</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>La base des votes %1 existe déjà ; elle doit être ouverte, jamais remplacée.</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>La base des votes %1 manque ; ce nœud doit s'abstenir jusqu'à ce qu'un quorum lui ait dit où il en est.</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>La base des votes %1 est vide ou endommagée.</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>La base des votes %1 appartient à un autre réseau ou à une autre clé de nœud.</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>L'historique des votes est de l'époque %1 ; plus rien n'est signé à l'époque %2.</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>Dans l'exportation des votes, %1 %2.</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>L'exportation des votes dépasse 1 MiB ; aucune de ce programme n'est aussi grande.</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>L'exportation des votes n'est pas de version 1, celle que lit ce programme. Exportez-la de nouveau, ou utilisez le programme qui l'a écrite.</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>L'exportation des votes est destinée à %1 ; rien n'a été modifié.</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>Cette base et l'exportation des votes contiennent des votes différents de type %1 à l'emplacement %2 : la clé de nœud a signé sur deux machines. Arrêtez-en une pour de bon ; rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>L'exportation des votes est plus ancienne que l'historique propre de ce nœud, qui la couvre déjà entièrement ; rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>La base des votes est endommagée : le vote de type %1 à l'emplacement %2 %3. Mettez le fichier de côté et redémarrez ; le nœud s'abstiendra jusqu'à ce qu'un quorum ait répondu.</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>L'adresse « %1 » %2 ; écrivez-la sous la forme host:port, IPv6 sous la forme [host]:port.</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>est trop longue</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>n'a pas de port</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>n'a pas de nom d'hôte valide</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>n'a pas de port valide</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>Un nœud parle la version %1 du protocole, l'autre %2 ; mettez à jour le programme le plus ancien.</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>Les deux nœuds sont sur des chaînes différentes (%1 et %2) ; démarrez-les tous deux avec le même fichier de genèse.</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>Les deux extrémités de la liaison ont la même clé de nœud ; corrigez l'adresse du pair, ou arrêtez le second nœud qui tourne avec cette clé.</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>Le certificat TLS utilisé n'est pas celui dont la clé de nœud se porte garante ; la connexion est peut-être interceptée.</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>L'invitation est refusée : %1 %2.</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>doit avoir de 1 à 64 octets d'UTF-8</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>doit avoir de 1 octet à 2 MiB d'UTF-8</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>doit nommer de 1 à 64 pairs</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>doit être de la forme host:port</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>doit être en hexadécimal minuscule, de sa longueur exacte</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>doit être une liste</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>doit lister des objets formés de node_key et address</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>le fichier</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>dépasse 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>n'est pas stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>a des champs inconnus</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>ne correspond pas ; le fichier a été modifié ou coupé</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json : %1 ; réparez le fichier, ou supprimez-le pour parler de nouveau à tous les pairs.</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>La raison d'un bannissement doit avoir 200 octets au plus, tous imprimables.</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>Ce nœud conserve 1 000 bannissements au plus ; levez-en d'abord un.</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>La clé de nœud %1 n'est pas bannie ici.</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>La liaison est coupée : une trame %1.</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>est d'un type qui n'a pas sa place ici</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>La liaison est coupée : une trame dépasse 4 MiB.</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>est destinée à un canal inconnu</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>Le nœud à l'adresse %1 ne répond pas (%2) ; vérifiez qu'il tourne et que l'adresse est correcte. Un nouvel essai a lieu.</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>aucune connexion</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>état gRPC %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>La négociation est refusée : %1.</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 a une longueur incorrecte</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>un nom dépasse 64 octets</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>la première trame n'est pas un Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>pas de certificat TLS</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>Le nœud à l'adresse %1 a la clé de nœud %2, et non %3 comme prévu ; corrigez l'adresse ou la clé.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>La clé de nœud %1 n'est pas parmi les pairs de ce nœud ; ajoutez-la là-bas, ou demandez une invitation.</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>Un autre programme en cours utilise déjà la clé de nœud %1 ; arrêtez immédiatement l'un des deux, deux signataires avec une même clé perdent de la mise.</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>la deuxième trame n'est pas un Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>L'autre nœud refuse la liaison : %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>L'adresse d'écoute %1 ne peut pas être résolue ; corrigez-la.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>Un autre programme écoute déjà sur %1 ; arrêtez-le, ou donnez un autre port à ce nœud.</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>Cette machine n'a pas l'adresse %1 ; corrigez l'adresse d'écoute.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>Le nœud ne peut pas écouter sur %1 : non autorisé ; prenez un port supérieur à 1023.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>Le nœud ne peut pas écouter sur %1.</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>Le lien TLS de ce nœud est établi pour une autre chaîne ; déverrouillez la clé de nœud pour en signer un nouveau.</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>Trop de liaisons attendent leur négociation sur ce nœud ; réessayez.</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>La négociation a pris trop de temps ; le réseau ou une machine est surchargé.</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>Une trame de %1 octets ne peut pas être envoyée ; la limite est de 4 MiB.</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>La clé de nœud de ce nœud figure parmi ses pairs ; retirez-la de la liste.</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>La liaison est refusée pendant %1 s : %2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>L'opérateur de ce nœud ne veut pas de liaison avec le vôtre ; demandez-lui de lever le bannissement.</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>Vous avez banni ce pair.</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>Le certificat TLS de ce nœud n'a pas pu être créé : OpenSSL a échoué à « %1 ».</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>Le certificat TLS du pair %1.</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>Le lien TLS est établi pour une autre chaîne.</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>Le lien TLS n'est pas signé par la clé de nœud qu'il nomme.</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>Le lien TLS a expiré ; déverrouillez la clé de nœud pour en signer un nouveau, ou vérifiez l'horloge.</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>Le lien TLS est signé pour plus longtemps que permis.</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>Le lien TLS sur le disque concerne une autre clé de transport ; déverrouillez la clé de nœud pour en signer un nouveau.</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>manque ou est trop grand</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>n'a pas pu être lu</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>n'est pas un certificat PEM</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>n'a pas de clé Ed25519</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>Les validateurs de l'époque %1 ne sont pas (ou plus) connus ici.</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>Ce nœud ne détient pas la transaction promise, dont l'accusation a besoin. Déposez-la depuis un nœud qui a accepté l'ordre.</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>Aucun bloc définitif ne dit encore que la promesse a été rompue : elle peut encore être tenue, ou le mandat du leader s'est terminé avant.</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>La promesse a été tenue ; rien n'a été déposé.</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Un ordre ultérieur du même signataire est dans la chaîne, si bien que personne ne peut plus dire si la promesse a été tenue.</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>Le bloc définitif qui le prouve ne peut pas être lu dans chain.db.</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>La transaction est bien formée, signée et établie pour cette chaîne.</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>Aucun bloc jusqu'à la vue %1 ne la contient.</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>Le registre ne conserve plus d'exigence non tenue à son sujet : elle est trop ancienne, ou le leader a été puni.</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>Le journal s'arrête à la vue %1 : la vue %2 n'est pas encore définitive.</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>Le journal de ce nœud ne contient aucun bloc définitif de l'époque %1 à la vue %2.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>Le bloc de la vue %1 est définitif et dirigé par %2.</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>Le certificat de ce bloc ne contient aucun vote de %1 qui liste cette transaction.</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>Le vote de %1 dans le certificat de ce bloc la liste.</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>L'exigence a été respectée : le bloc de la vue %1 (hauteur %2) la contient, et elle était due à la vue %3.</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>Le leader a jusqu'à la vue %1, et le journal s'arrête à la vue %2 : rien n'est encore décidé.</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>Le dernier bloc définitif du mandat est à la vue %1, avant la vue d'échéance %2 : un mandat qui se termine tôt ne rend personne coupable.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>Le propre bloc du leader est à la vue %1 ou plus tard dans ce mandat.</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>Le journal le prouve : %1 a omis ce qui était exigé au-delà de la vue %2.</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>Le registre refuserait cette contestation : %1.</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report : %1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>Le moteur ne tourne pas encore, ou est en train de s'arrêter.</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>Le journal le prouve : la promesse d'inclure la transaction au plus tard à la vue %1 a été rompue.</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>Le registre l'a admise à la hauteur %1.</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>Le registre l'a rejetée à la hauteur %1.</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>Aucun leader n'a promis cet ordre à ce nœud, rien n'en oblige donc encore un.</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>Ce nœud n'affiche pas de contestation %1.</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>Ce nœud ne détient plus cette contestation.</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>Ce nœud ne détient pas de transaction %1 ; donnez plutôt ses octets.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>Le bloc de la vue %1 est définitif et contient des exigences de ce validateur.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>Le propre bloc du leader est à la vue %1 ou plus tard dans le même mandat.</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>Le vote du validateur dans le certificat contenu liste cette transaction.</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>Elle pouvait encore être exécutée quand le leader en a eu connaissance.</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>Refusé : %1.</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>Le bloc %1 n'est pas ici. Récupérez ou ajoutez le contenu auquel il appartient.</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>Le bloc %1 a %2 octets ; un bloc a 2 MiB au plus.</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>Un bloc arrivé comme %1 a un autre contenu. Qui l'a fourni est défaillant ou ment ; il n'a pas été stocké.</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>L'opération a échoué (%1) dans %2 : %3. Vérifiez le disque et les autorisations du dossier.</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>Le bloc stocké %1 est endommagé. Supprimez-le, puis ajoutez ou récupérez de nouveau le contenu.</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>Ce n'est pas un fichier CAR valide : %1.</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>son en-tête ne commence pas par les racines</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>son en-tête n'a pas de version après les racines</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>sa version n'est pas 1, la seule qui soit lue ici</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>ses racines ne forment pas une liste</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>il a %1 racines ; de 1 à %2 sont lues</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>une racine n'est pas un identifiant de contenu</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>Un fichier CAR a de 1 à %1 racines, et non %2.</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>Le fichier CAR dépasse les %1 octets permis.</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>une longueur n'est pas un nombre valide</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>une section est vide</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>son en-tête est trop long</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>Un bloc du fichier CAR dépasse les 2 MiB permis.</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>Le fichier CAR dépasse les %1 blocs permis.</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>Le bloc %1 du fichier CAR a un autre contenu. Qui a créé le fichier est défaillant ou ment, ou le fichier est endommagé.</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>il se termine avant la fin de son en-tête</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>il se termine à l'intérieur d'un bloc</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>Le fichier CAR nomme la racine %1, et ce bloc ne s'y trouve pas.</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>Le bloc %1 est de type %2 ; seuls raw et dag-pb peuvent être lus ici.</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>Le contenu a plus de %1 blocs.</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>Le contenu est imbriqué à plus de %1 blocs de profondeur.</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 Renommez-le et réessayez.</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>Un nom dans un dossier est vide, "." ou "..".</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>Un nom dépasse 255 octets.</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>Un nom contient une barre oblique ou un octet nul.</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>Un nom n'est pas de l'UTF-8 valide.</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 a tant d'entrées qu'un seul bloc ne peut pas les lister (plus de 262 144 octets de noms et d'adresses). Divisez en sous-dossiers et ajoutez de nouveau.</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>Un nom figure deux fois.</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>Un dossier</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>La cible d'un lien symbolique doit avoir de 1 à 4096 octets.</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>Le bloc %1 indique une taille que son contenu n'a pas. Qui l'a créé est défaillant ou ment.</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>Un dossier contient deux fois le même nom. Qui l'a créé est défaillant ou ment.</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>Le bloc %1 ne contient ni fichier ni dossier.</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>Le dossier %1 est réparti sur de nombreux blocs (HAMT), ce qui ne peut pas être lu ici. Divisez-le en sous-dossiers et ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>Le contenu dépasse les %1 blocs permis.</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>Le contenu dépasse les %1 octets permis.</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>Un fichier est imbriqué à plus de %1 blocs de profondeur.</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>Ceci est d'un autre type (%1), pas un fichier.</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>Ceci est d'un autre type (%1), pas un dossier.</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>Un CID a la version 0 ou 1.</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>Il n'existe pas de profil « %1 » ; il existe kubo-default, unixfs-v0-2015 et unixfs-v1-2025.</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>Le profil %1 ne produit que des CID de version %2.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>Impossible de lire %1 : %2. Vérifiez ses autorisations et réessayez.</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 a été modifié pendant sa lecture. Réessayez quand rien n'y écrit.</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 se trouve à plus de %2 dossiers de profondeur. Ajoutez une partie de l'arborescence.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 est un périphérique, un tube ou un socket. Seuls des fichiers, des dossiers et des liens symboliques peuvent être ajoutés.</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>La réponse du nœud IPFS à l'adresse %1 ne peut pas être utilisée : %2. Vérifiez ce qui tourne à cette adresse.</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>une ligne dépasse 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>elle a trop de lignes</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>ce n'est pas du JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>ce n'est pas un objet JSON</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>elle est vide</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>le membre %1 manque ou n'est pas un texte</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>le membre %1 n'est pas un CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>Le nœud IPFS à l'adresse %1</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 a échoué pendant sa réponse : %2.</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 refuse ce nœud (HTTP %2) ; indiquez son secret dans "ipfs_authorization_file" de node.json.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 a échoué : %2.</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>il a l'état %1, une redirection, qui n'est pas suivie</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>il a l'état %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>Le nœud IPFS à l'adresse %1 dit avoir épinglé un autre contenu que celui qui lui a été donné ; rien n'y est enregistré comme épinglé.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>Le nœud IPFS à l'adresse %1 a accepté le contenu et ne l'a pas épinglé : %2.</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>Un ajout accepte de 1 à 256 fichiers ; utilisez un CAR pour davantage.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>Le nœud IPFS à l'adresse %1 a ajouté le contenu sous un autre CID que le sien ; rien n'y est enregistré comme épinglé.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>Le nœud IPFS à l'adresse %1 a envoyé d'autres octets que ceux que %2 désigne ; ne faites pas confiance à ce qu'il détient.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>Le nœud IPFS à l'adresse %1 ne dit pas avoir épinglé %2.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>Le nœud IPFS à l'adresse %1 n'a pas pu tout supprimer : %2.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>L'opération a été annulée.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 n'a pas pu %2 à temps ; vérifiez qu'il tourne et n'est pas surchargé.</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 a envoyé une réponse plus grande que ce nœud n'accepte.</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 n'a pas parlé HTTP jusqu'à la fin de sa réponse (%2) ; vérifiez ce qui tourne à cette adresse.</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 n'a pas pu %2 (%3) ; démarrez-le ou corrigez "ipfs_api" dans node.json.</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>accepter les données</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>Le nœud IPFS à l'adresse %1 a envoyé une réponse compressée, qui n'était pas demandée.</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>Le nom du nœud IPFS à l'adresse %1 ne peut pas être résolu (%2) ; corrigez "ipfs_api" dans node.json.</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>être joint</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>L'adresse du nœud IPFS doit être http://HOST:PORT ou unix:/absolute/path, par exemple http://127.0.0.1:5001.</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>La communication avec le nœud IPFS a échoué : %1.</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>« %1 » n'est pas un chemin qui peut être ajouté : il doit être relatif, sans partie vide, "." ou "..".</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>La clé des noms des épingles, %1, %2. Remettez le bon fichier en place ; sans lui, les noms sont perdus, pas les contenus.</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>Le contenu est plus grand que ce qui peut être compté.</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>Le nom d'une épingle ne peut pas être ouvert : rack.key est celui d'une autre installation. Remettez le bon fichier en place.</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 est déjà épinglé.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 ne peut pas être lu (%2).</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>%1 ne peut pas être écrit (%2).</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 a changé pendant sa lecture ; ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>Le chemin doit être absolu : le dossier de ce nœud n'est pas celui de l'appelant.</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>Le nom d'une épingle doit être un texte de 128 octets au plus.</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json place le Rack sur un nœud IPFS et n'en nomme aucun : définissez "ipfs_api" dans "rack".</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>Le Rack démarre.</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>L'opération a été annulée avant de commencer.</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 blocs, %2 octets, chacun vérifié par empreinte.</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>Le nœud IPFS a envoyé un autre contenu que celui demandé ; ne faites pas confiance à ce qu'il détient.</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>Le contenu n'a pas été chiffré lors de son ajout ; exportez-le sans clé.</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>Un CAR de %1 octets a été écrit dans %2.</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>Déchiffré, écrit dans %1.</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 fichier, %1 octets, écrit dans %2.</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 fichiers, %2 octets, écrits dans %3.</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>Le dossier déchiffré n'a pas une racine unique.</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>Le nœud IPFS ne liste pas le contenu comme épinglé : son prochain gc le supprime. Ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>Le nœud IPFS n'a pas envoyé tous les blocs du contenu ; ajoutez-le de nouveau.</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>Le nœud IPFS indique pour un bloc une autre taille que la sienne.</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>Épinglé là-bas ; un échantillon de %1 blocs a été vérifié par empreinte (--full les vérifie tous).</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>1 bloc</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 blocs</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>1 racine</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 racines</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>1 épingle</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 épingles</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1, 1 octet.</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1, %2 octets.</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>Le contenu est sur un nœud IPFS et node.json n'en nomme aucun : définissez "ipfs_api" dans "rack".</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>Le compte a %1, autant qu'il lui est permis ; désépinglez d'abord quelque chose.</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>Le compte peut conserver %1 octets, et ceci dépasserait cette limite ; désépinglez quelque chose ou relevez le quota.</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>Le même contenu était déjà épinglé, tel quel.</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>Le CAR a %1 ; 16 au plus sont acceptées.</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>Lu : %1 ; épinglé : %2.</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>C'était déjà épinglé.</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>Le compte a autant d'épingles qu'il lui est permis.</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>La racine indique une taille impossible.</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>Le compte n'a pas le droit de conserver autant d'octets.</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>Épinglé.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>Le nœud IPFS l'avait épinglé avant ce nœud ; cette épingle reste.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>Ses blocs restent sur le nœud IPFS jusqu'à son prochain gc.</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>Le nœud IPFS ne l'a pas libéré : son épingle y reste.</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>Désépinglé.</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>Désépinglé ; supprimé : %1.</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>Supprimé ici : %1.</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>Supprimé ici : %1 ; sur le nœud IPFS : %2.</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>Le contenu chiffré a été modifié ou tronqué ; rien n'en est fiable. Prenez-le d'une autre copie.</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>La clé du contenu doit avoir 64 chiffres hexadécimaux en minuscules, telle qu'elle a été affichée lors de l'ajout du contenu.</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>Le contenu est trop grand pour être chiffré.</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>L'arborescence dépasse %1 dossiers de profondeur.</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>Le lien symbolique %1 mène hors de l'arborescence en cours d'écriture ; il a été refusé.</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>La cible « %1 » doit se terminer par un nouveau nom.</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>Impossible de %1 %2 : %3.</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>Le contrôleur %1 ne peut pas être confié aux exécutions dans %2 : %3.</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>créer le groupe de contrôle</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>déplacer le nœud dans</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>déplacer tous les processus dans</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>L'exécution n'a pas démarré, car ses limites ne sont pas en vigueur : %1.</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>Le conteneur n'a pas pu être préparé (%1) : %2.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>Du code ne peut être exécuté dans un bac à sable que sous Linux.</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>Faites tourner le nœud sous Linux, ou dans WSL 2 sous Windows.</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>La liste des appels système permis est destinée à x86_64 et aarch64, cette machine est %1.</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>Faites tourner le nœud sur une machine x86_64 ou aarch64.</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>Les programmes stacknet-sandbox-helper et stacknet-sandbox-init manquent.</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>Réinstallez la console Stacknet ; les deux doivent se trouver dans libexec/stacknet.</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc ne peut pas démarrer une exécution sans root.</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor (runsc) n'impose aucune limite sans root, aucune n'a donc pu être vérifiée.</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata a besoin de la virtualisation matérielle, et /dev/kvm manque.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata place une exécution dans une machine virtuelle : ses identifiants ne peuvent pas être relus avant que le code démarre.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata place une exécution dans une machine virtuelle : ses identifiants ne peuvent pas être relus avant que le code démarre, et depuis la version 2 il n'accepte d'ordres que de containerd.</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>Choisissez crun, runc ou runsc comme environnement.</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>Aucun environnement de conteneurs n'a été trouvé (%1).</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>L'environnement renforcé (gVisor, runsc) ne peut pas être utilisé ici, %1 exécute donc le code à sa place.</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>Faites tourner le nœud en tant que root pour utiliser gVisor.</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>L'environnement renforcé est demandé.</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>Il est demandé par son nom.</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>C'est le premier choix sur un hôte avec des groupes de contrôle de type %1.</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>C'est le deuxième choix sur un hôte avec des groupes de contrôle de type %1 ; le premier n'est pas installé.</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>Il pourrait être utilisé ; un autre lui est préféré.</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 est antérieur à %2, la première version sans évasion connue par une image ; le nœud nettoie les images avant de les utiliser.</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>Mettez à niveau %1 quand votre distribution en propose une version plus récente.</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, ou un profil AppArmor qui autorise userns pour l'environnement.</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>Le nœud tourne en tant que root et les espaces de noms utilisateur sont désactivés, le code tournerait donc en tant que root de la machine.</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>Les espaces de noms utilisateur sont désactivés sur cette machine.</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>Les espaces de noms utilisateur ne sont pas permis aux programmes sans root.</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>Le nœud tourne en tant que root sans CAP_SYS_ADMIN (dans un conteneur ?) et ne peut pas créer d'espaces de noms.</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>Faites tourner le nœud hors du conteneur, ou sous un utilisateur ordinaire.</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>Aucun groupe de contrôle n'est monté, aucune limite ne peut donc être fixée.</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>Montez la hiérarchie unifiée : mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>Les groupes de contrôle sont ici de type %1, avec lequel seul root peut fixer des limites.</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>Démarrez avec la hiérarchie unifiée : systemd.unified_cgroup_hierarchy=1 sur la ligne de commande du noyau.</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>Le groupe de contrôle du nœud n'a pas de contrôleur %1 qu'il puisse utiliser.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Faites tourner le nœud comme service utilisateur avec Delegate=yes (systemd-run --user --scope -p Delegate=yes pour un essai), et placez "[Service]\nDelegate=cpu cpuset io memory pids" dans /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>Il n'y a pas de plage de 65536 identifiants subordonnés d'utilisateur et de groupe sous lesquels exécuter du code.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>version 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>hybride</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>version 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>Créez-la avec resources/images/python/build FOLDER, ou ./dev run.</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>Recréez l'image avec resources/images/python/build FOLDER.</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>Lancez l'environnement à la main avec ce qu'affiche `stacknetctl sandbox spec`, ou choisissez un autre environnement.</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>Utilisez un autre environnement : celui-ci démarre des conteneurs sans les limites qui lui ont été données.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Faites tourner le nœud comme service utilisateur avec Delegate=yes, et placez "[Service]\nDelegate=cpu cpuset io memory pids" dans /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>Supprimez le dossier, ou demandez à son propriétaire de le faire.</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>Voyez le message, puis redémarrez le nœud.</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>Redémarrez le nœud.</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>L'image d'outils est endommagée : %1.</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>L'image d'outils ne peut pas être utilisée : %1.</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>Il n'y a pas d'image sha256:%1 à cet endroit.</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>Il n'y a pas d'image d'outils dans %1.</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>L'entrée %1 de l'image %2 ; l'image n'est pas utilisée.</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>La couche de l'image s'est terminée trop tôt.</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>L'image n'a pas été décompressée, car le nœud s'arrête.</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>Les fichiers de l'image totalisent plus de %1 octets ; l'image n'est pas utilisée.</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>L'image d'outils est endommagée : une couche %1.</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>Impossible d'écrire une couche de l'image : %1.</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>Une couche de l'image dépasse %1 octets une fois décompressée ; l'image n'est pas utilisée.</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>Une couche de l'image grossit à plus de %1 fois sa taille ; c'est une bombe, et l'image n'est pas utilisée.</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>Impossible d'écrire dans %1 : %2.</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>Le conteneur d'autotest n'a pas tourné : %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>Le conteneur d'autotest n'a pas pu lire ce qu'il avait écrit.</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>Le conteneur d'autotest s'est terminé avec le code de sortie %1 au lieu de %2.</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>L'exécution a été annulée avant de démarrer.</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>L'image d'outils n'a pas de programme pour %1.</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>La couche de l'image est endommagée à l'octet %1 : %2.</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json : le champ %1 %2.</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>doit être un objet</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>doit être true ou false</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>est inconnu</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>Aucun port libre sur l'interface de boucle locale pour le réseau local.</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>Le réseau local dans %1 a %2 nœuds, et non %3. Utilisez ce nombre, ou un autre dossier de données.</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 est la genèse d'un autre réseau que %2. Restaurez le bon fichier, ou commencez avec un dossier de données vide.</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>Un réseau local a de 4 à 7 validateurs, et non %1 : quatre tolèrent la perte d'un seul.</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>« %1 » n'est pas une adresse : écrivez HOST:PORT, par exemple 127.0.0.1:8480.</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 n'a pas de node.json. Démarrez avec --devnet 4 pour un réseau local, ou créez un nœud avec stacknetctl genesis create ou invite accept.</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>La clé de nœud est verrouillée et ne s'est pas encore portée garante des connexions de ce nœud. Déverrouillez-la une fois avec --passphrase-file.</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json : le champ metrics %1.</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json : le champ metrics.%1 %2.</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>doit être un texte</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>doit avoir de 1 à 32 lettres, chiffres et "-"</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>est nécessaire derrière un proxy TLS, où chaque client semble être sur cette machine</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>doit être une liste de 64 textes au plus</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>doit contenir des textes non vides</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>doit contenir des objets</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>n'est pas un objet JSON</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>doit être 1</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>doit avoir de 1 à 64 octets</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>doit être un nombre de 14 à 20</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>doit nommer un dossier et une heure, at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>doit être auto, hardened, crun, runc, runsc ou kata</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>manque : TLS nécessite un certificat et sa clé</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>doit être une liste de 1 000 pairs au plus</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>Le paramètre %1 %2.</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>attend un nombre entier</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>Il n'existe pas de paramètre %1.</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>attend l'une de ces valeurs : %1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json : le champ rack.%1 %2.</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>doit être un nombre de 0 à %1</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>doit être embedded ou ipfs</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>manque : ipfs en a besoin</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>doit être http://HOST:PORT ou unix:/absolute/path</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>n'est pas sur cette machine : les contenus et le secret traverseraient le réseau en clair. Utilisez un tunnel ou un socket unix, ou définissez allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json : le champ retention%1 %2.</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>doit être un nombre de jours de %1 à %2</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>Aucun pair n'a encore indiqué son heure.</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>Connectez-vous à un pair ; d'ici là, rien ne peut être dit.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>L'horloge de cette machine retarde de %1 ms sur la médiane des pairs.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>L'horloge de cette machine avance de %1 ms sur la médiane des pairs.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>Activez la synchronisation de l'heure : timedatectl set-ntp true.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>L'espace libre n'a pas pu être lu.</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>Vérifiez que le dossier de données est toujours monté.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB sont libres.</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>Libérez de la place : un nœud qui ne peut pas écrire cesse de signer.</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>Personne d'autre ne peut lire le dossier de données et ses clés.</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>D'autres sur cette machine peuvent lire : %1.</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>Exécutez chmod 600 sur ces fichiers, et changez la phrase secrète de toute clé qui s'y trouve.</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>D'autres sur cette machine peuvent consulter le dossier de données.</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>Exécutez chmod 700 sur le dossier de données.</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>%1 bases de données ont réussi la vérification rapide de SQLite.</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>Arrêtez le nœud, gardez une copie du dossier de données, puis restaurez une sauvegarde ou laissez le nœud rejoindre de nouveau le réseau par un instantané.</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>Ces fichiers ne sont pas des clés utilisables : %1.</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>Restaurez-les à partir d'une sauvegarde ou de leurs mots ; ne les supprimez pas avant.</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>La clé du nœud est déverrouillée et peut signer.</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>La clé du nœud est verrouillée : elle ne vote pour rien et ne gagne rien.</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>Déverrouillez-la sur la page Clés de nœud.</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>Exportez le fichier de protection contre les sanctions sur la page Clés de nœud.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>Le relevé de ce qui a été signé est en ordre ; il n'a jamais été exporté.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>Le relevé de ce qui a été signé est en ordre ; jours depuis son dernier export : %1.</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>Le relevé de ce qui a été signé ne s'ouvre pas : %1.</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>Arrêtez le nœud et ne signez pas avec sa clé : restaurez votes.db, ou importez le fichier de protection contre les sanctions.</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>Le nœud ne dit pas comment il signe.</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>Démarrez le nœud, puis regardez de nouveau.</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>La signature s'est arrêtée : %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>La page Consensus indique ce qu'il faut faire.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>Il a peut-être signé des choses dont il ne se souvient pas ; il se tait donc jusqu'à la vue %1.</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>Attendez, ou importez le fichier de protection contre les sanctions sur la page Clés de nœud.</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>Il écoute si un autre nœud utilise sa clé avant de signer : encore %1 s.</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>Attendez ; il n'y a rien d'autre à faire.</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>Il n'est pas validateur et ne signe aucun vote.</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>Cherchez un autre programme à ce chemin, puis redémarrez le nœud.</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>L'API HTTP n'écoute pas.</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>Cherchez-en la raison dans le journal ; un autre programme occupe peut-être le port.</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>L'API HTTP écoute à l'adresse %1.</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>Le nœud ne sert pas de clients, comme l'indiquent ses paramètres.</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>Aucun pair n'est configuré.</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>Rejoignez un réseau par un fichier d'invitation.</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>La page Réseau dit pourquoi chacun des autres ne l'est pas.</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>Pas prêt.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>Le modèle répond.</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>La page Travail dit quoi faire.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>Du code peut être exécuté dans un bac à sable.</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>stacknetctl sandbox doctor dit quoi installer.</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>Un pilote NVIDIA répond.</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>Il n'y a pas de pilote NVIDIA ici.</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>Sans pilote, il n'y a ni attestation ni tâche confidentielle ; tout le reste fonctionne.</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>Aucune configuration n'avait été commencée.</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>%1 GPU NVIDIA</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>Aucun GPU NVIDIA ne répond.</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>Aucun pilote NVIDIA ne répond.</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>Pilote NVIDIA %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>L'informatique confidentielle est activée.</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>Les tâches confidentielles ne sont pas confiées à cette machine.</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>Choisissez un autre dossier à l'étape 2.</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>%1 GiB libres</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>Impossible d'écrire dans le dossier.</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>Libérez au moins 2 GiB, ou choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>20 GiB suffisent pour un an de chaîne, le modèle et les images d'outils.</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>Rien ne maintient l'horloge de cette machine à l'heure.</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>Activez la synchronisation de l'heure : timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>Synchronisée à %1 ms près</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 n'est pas de la forme HOST:PORT.</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 n'est pas l'adresse d'une interface réseau.</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>Impossible d'écouter sur %1 : %2.</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>Choisissez une autre adresse pour les pairs à l'étape 2.</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>L'API HTTP prend à la place un port libre ; la Vue d'ensemble indique lequel.</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>L'écoute est possible sur %1</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>L'écoute est possible sur %1 et %2</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>Aucun modèle n'est installé ici.</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>Écrivez le chemin complet d'un dossier, en commençant par une barre oblique.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 est un fichier, pas un dossier.</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>Il n'y a pas de socket à cet endroit. C'est le fichier run/operator.sock dans le dossier de données d'un stacknetd en cours.</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>Aucun moteur ne répond à ce socket : %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>Aucun moteur ne répond à temps à ce socket.</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>Aucun moteur ne répond à ce socket.</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 contient d'autres fichiers. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 contient déjà un nœud. Choisissez un dossier vide.</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>La clé créée à l'étape 3 n'est plus dans %1. Revenez à l'étape 3 et créez-en une.</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>Le fichier dans %1 contient une autre clé que celle de l'étape 3. Revenez à l'étape 3 et créez-en une.</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>La genèse de l'invitation n'est pas celle de la chaîne qu'elle nomme : ne l'utilisez pas.</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>La configuration enregistrée est inutilisable : le champ %1 manque ou est incorrect.</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>Les règles du travail : le champ %1 %2.</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>doit avoir 168 caractères, chacun 0 ou 1, à partir du lundi 00:00</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>doit être une heure en millisecondes, ou 0</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>doit nommer au moins une heure tant que l'horaire est activé</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>L'API de l'opérateur ne peut pas être servie sur %1.</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>Le socket de l'opérateur %1 ne peut pas être ouvert : %2 : %3.</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>Le chemin du socket de l'opérateur a %1 octets, la limite est de 107 ; choisissez un dossier de données au chemin plus court : %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>Le dossier %1 n'est pas sûr pour le socket de l'opérateur : il doit appartenir à l'utilisateur de ce programme et n'être accessible en écriture qu'à lui (chmod 700).</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>Le fichier %1 se trouve à la place du socket de l'opérateur et n'est pas un socket ; déplacez-le ailleurs.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>Un autre programme écoute déjà sur %1 ; arrêtez-le, ou choisissez un autre dossier de données.</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>Le programme qui écoute sur %1 tourne sous un autre utilisateur ; rien ne lui a été envoyé.</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>La clé est exclue à jamais : elle ne pourra plus jamais valider.</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>La clé n'est ni Active ni Connectée.</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>Montant libre de la clé : %1.</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>Montant engagé de la clé : %1.</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>Rien n'est en désengagement.</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>Aucun jeton désengagé n'a encore attendu assez longtemps.</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>La clé n'est pas suspendue.</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>La suspension ne se termine pas avant l'époque %1.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>Seule une clé de nœud Active peut être mise en vente.</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>La clé n'est pas en vente.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>Seule une clé de nœud Active peut être déposée.</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>Désengagez et retirez d'abord : des jetons de la clé sont engagés ou en désengagement.</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>La clé fait partie de l'ensemble des validateurs de cette époque.</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>La clé est en vente : retirez-la d'abord de la vente.</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>Seule une clé de nœud Active ou Connectée peut changer de propriétaire.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>La clé de nœud est déjà au registre.</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>La clé de nœud est verrouillée ; déverrouillez-la, puis réessayez.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>Seule une clé de nœud Active peut être connectée.</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>La clé n'est pas connectée.</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>La transaction exigée et ceux qui l'ont exigée sont publiés à jamais.</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>La promesse et la transaction promise sont publiées à jamais.</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 n'est pas épinglé ici.</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>Le magasin de clés n'a pas de clé %1.</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>Cette clé de nœud n'est pas au registre : enregistrez-la d'abord.</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>La clé est Froide jusqu'à la fin de ses 72 heures.</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>La connexion au nœud s'est rompue avant sa réponse ; la commande a peut-être été exécutée, vérifiez d'abord.</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>La connexion au nœud s'est rompue ; réessayez.</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>Le nœud n'a pas répondu à temps ; la commande peut encore être exécutée, vérifiez d'abord.</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>Le nœud n'a pas répondu à temps ; réessayez.</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>Le nœud n'a pas compris la requête (état gRPC %1) ; utilisez des programmes de même version.</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>Connexion au nœud derrière %1.</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>Le nœud envoie un état que ce programme ne peut pas lire ; utilisez des programmes de même version.</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>La connexion au nœud derrière %1 a pris fin ; un nouvel essai a lieu.</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>Le code qui s'exécute ici n'est comparable à rien, car ceci n'est pas connu : %1.</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>la version de l'environnement</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>le processeur</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>l'image d'outils</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>Les contrôles ponctuels peuvent montrer votre entrée à d'autres nœuds</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>Une tâche dont la requête déclare une classe promet un résultat vérifiable. Certaines sont exécutées de nouveau par trois autres nœuds, tirés au sort après que votre réponse a été produite. Pour cela, le nœud qui vous a servi garde votre entrée et, pour un chat, la réponse, chiffrées en mémoire jusqu'au tirage, et ne les remet qu'aux nœuds tirés au sort, chiffrées pour chacun d'eux. S'ils ne sont pas d'accord, les validateurs du réseau l'exécutent aussi de nouveau. Ni l'une ni l'autre n'est jamais écrite sur un disque, et toutes deux sont effacées quand la tâche n'est pas tirée ou quand elle est jugée.</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>Les requêtes confidentielles ne sont jamais contrôlées ainsi : leurs nœuds font leurs preuves par attestation, et aucun autre nœud ne voit l'entrée. Il en va de même des requêtes qui activent votre Mémoire : ce qui est mémorisé reste sur le nœud où vous l'avez ouverte.</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>Pour exclure une requête, envoyez "spot_check": false dans son corps, ou l'en-tête X-StackNet-Spot-Check: off.</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>Il n'y a plus de place pour écrire %1. Libérez de l'espace disque et réessayez.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>Impossible d'écrire %1 : %2. Vérifiez le chemin et ses autorisations.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 dépasse %2 octets.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>Impossible de créer le dossier %1 : %2. Choisissez un autre dossier de données ou modifiez ses autorisations.</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>Impossible d'écrire dans le dossier de données %1 : %2. Choisissez un autre dossier de données ou modifiez ses autorisations.</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>Impossible de démarrer %1 : %2.</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>Les noms du programme et du nœud doivent être de simples lettres et chiffres, 40 au plus.</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>Dans la genèse, %1 %2.</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>La genèse n'est pas du JSON valide : %1.</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>La genèse dépasse 4 MiB.</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 ne servant pas selon le registre</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 sans liaison</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 sans nouvelles récentes</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 sans attestation en cours de validité</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 ne faisant pas de telles tâches</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 sans le modèle</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 sous la mise minimale</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 au service d'un autre Stack</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 sans les ressources</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 sans une capacité requise</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 sans place libre</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 à 90 % de charge ou plus</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>Aucun nœud attesté ne peut accepter cette tâche en ce moment : sur %1 connus.</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>Aucun nœud attesté ne peut accepter cette tâche en ce moment : sur %1 connus, %2.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>Aucun nœud ne peut accepter cette tâche en ce moment : sur %1 connus.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>Aucun nœud ne peut accepter cette tâche en ce moment : sur %1 connus, %2.</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>La base de données %1 n'a pas pu grandir : le disque est plein. Libérez de l'espace et réessayez ; rien de la dernière modification n'a été conservé.</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>La base de données %1 est endommagée ou n'est pas une base de données (%2). Restaurez-la à partir d'une sauvegarde, ou déplacez-la ailleurs et redémarrez.</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>La base de données %1 est utilisée par un autre programme ou une autre opération. Fermez-le ou réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>La base de données %1 ne peut être ni ouverte ni écrite (%2). Vérifiez que le fichier et son dossier vous appartiennent et que le disque n'est pas en lecture seule.</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>La base de données %1 a refusé une opération : %2. Cherchez dans le journal ce qui a été tenté auparavant.</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>La base de données n'a pas accepté le paramètre %1 = %2 (il vaut %3). La bibliothèque SQLite utilisée ne convient pas ; installez celle de la distribution.</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>la vérification d'intégrité a échoué</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>un paramètre n'a pas pu être lié, %1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>une seule instruction SQL à la fois est attendue</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>La base de données %1 a la version %2, ce programme connaît les versions jusqu'à %3. Elle a été écrite par un programme plus récent ; mettez celui-ci à jour.</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>Le journal de la base de données %1 ne peut pas être examiné (%2). Vérifiez les droits de son dossier.</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>Rien n'a été supprimé de la base de données %1 : %2, si bien que les lignes supprimées resteraient lisibles. La bibliothèque SQLite utilisée ne convient pas ; installez celle de la distribution.</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>Les lignes sont supprimées, mais le journal de la base de données %1 les contient encore, car un autre programme ou une autre opération le lit. Fermez-le ou réessayez dans un instant.</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete vaut %1 et non 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>son mode de journal est %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 pièces comptables, %2 jetons et %3 micro-USD</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>Clé de nœud %1 : les blocs ont %2, et le registre %3.</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 a plus de 200 000 fichiers.</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>%1 ne peut pas être parcouru (%2). Vérifiez ses droits.</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>Cette tâche n'a pas de reçu : seule une tâche réussie en a un.</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>ouvrir les dossiers</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>lister le dossier des blocs en attente</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>supprimer un bloc inachevé</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>rechercher un bloc</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>créer un bloc</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>écrire un bloc</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>mettre un bloc à sa place</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>écrire les blocs en attente sur le disque</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>écrire les noms des blocs sur le disque</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>ouvrir un bloc</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>examiner un bloc</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>lire un bloc</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>supprimer un bloc</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>lister les blocs</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>Le nom doit comporter de 1 à 64 octets de texte lisible.</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>Choisissez un nom plus court, sur une seule ligne.</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>Ces droits ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>Une clé qui gère des clés ne peut rien faire d'autre.</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>L'une des adresses n'est pas un bloc d'adresses.</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>Écrivez-la comme 10.0.0.0/8 ou 2001:db8::/32.</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>L'un des noms de modèle est trop long ou contient des espaces, ou il y en a plus de 32.</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>Le budget mensuel est trop élevé : 10^15 jetons au plus.</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>Cette clé d'API est révoquée ou a déjà été remplacée.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>Créez-en une nouvelle.</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>Cette clé d'API a expiré.</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>L'ancienne clé peut rester valide 24 heures au plus.</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>Cette session est déjà terminée.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>Rien n'a été modifié ; consultez de nouveau la liste.</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>Ce nœud ne propose pas de connexion par portefeuille.</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>Il doit servir des clients, sur cette machine ou sous une origine https définie dans node.json.</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>Personne n'a signé dans le délai imparti.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>Recommencez la connexion.</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>La connexion a été fermée après cinq liens ou signatures incorrects.</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>Recommencez ; si ce n'était pas vous, un autre programme de cette machine a essayé.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>La connexion a été annulée.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>Recommencez quand vous serez prêt.</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>Cette connexion est terminée, ou une plus récente l'a remplacée.</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>Recommencez-la.</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>Cette connexion est terminée.</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>Ce nœud n'accepte pas de connexion depuis cette chaîne.</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>Utilisez un compte d'une autre chaîne, ou autorisez-la dans node.json.</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>Le texte a déjà servi, ou a échoué cinq fois.</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>Créez un nouveau texte et signez-le.</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>La signature provient d'un autre compte que celui indiqué.</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>Signez avec le compte dont vous avez saisi l'adresse.</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>L'Auth Bridge accepte 1 000 sites au plus.</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>Retirez-en un qui n'est plus utilisé.</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>Ce site n'est plus inscrit.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>Consultez de nouveau la liste ; elle a peut-être été supprimée ailleurs.</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>Aucune page n'a pu être ouverte sur cette machine.</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>Vérifiez qu'un port de la boucle locale est libre, puis réessayez.</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>Ce nœud n'a pas de Rack.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>Définissez "enabled" sous "rack" dans node.json.</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>Le Rack a déjà toutes les opérations qu'il accepte.</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>Attendez que l'une soit terminée, ou annulez-en une.</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>Ce n'est pas un CID utilisable ici.</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>Copiez-le de nouveau, de la première à la dernière lettre.</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>Ce n'est plus épinglé ici.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Consultez de nouveau la liste.</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>Cette opération n'est plus dans la liste.</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>Il y a déjà un fichier à la destination.</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>Choisissez un chemin qui n'existe pas encore.</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>La clé n'ouvre pas ce contenu.</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>Utilisez la clé affichée lors de l'ajout.</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>Le contenu est chiffré : sa clé est nécessaire.</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>Donnez la clé affichée lors de l'ajout, ou exportez un CAR.</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>Le nœud IPFS ne répond pas.</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>Vérifiez qu'il fonctionne, puis réessayez.</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>Le disque du Rack est plein.</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>Libérez de l'espace ou désépinglez quelque chose.</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>L'opération a été annulée.</translation>
        </message>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>Cette clé d'API n'existe plus.</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>Cette phrase secrète n'ouvre pas cette clé de nœud.</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>Vérifiez la disposition du clavier et le verrouillage des majuscules, puis réessayez.</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>Cette clé de nœud n'est pas dans le magasin de clés de ce nœud.</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>Choisissez une clé indiquée Verrouillée ou Déverrouillée.</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>La clé de nœud est verrouillée.</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>Déverrouillez-la, puis recommencez.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>La phrase secrète est trop courte.</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>Utilisez au moins 8 caractères ; quatre mots au hasard valent mieux.</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>La clé de nœud est Froide jusqu'à la fin de ses 72 heures.</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>Attendez le délai affiché à côté de la clé.</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>La clé de nœud n'est pas dans l'état que cette étape exige.</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>L'ordre est : inscrire, attendre 72 heures, activer, connecter.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>La clé de nœud est déjà au registre.</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>Il n'y a pas de reçu pour cette tâche.</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>Un reçu apparaît dès que la tâche s'est bien terminée.</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>Un autre programme Stacknet utilise ce répertoire de données.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>Fermez l'autre programme, ou démarrez avec --data-dir et un autre dossier.</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>Le port HTTP est occupé par un autre programme.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>Fermez l'autre programme, ou démarrez avec --http 127.0.0.1:0 pour un port libre.</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>La connexion au moteur est perdue.</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>La console réessaie automatiquement ; vérifiez que stacknetd est en cours d'exécution.</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>Quelque chose a échoué sans donner de raison (%1).</translation>
        </message>
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>Ce programme ne fait tourner aucun réseau local avec ce validateur.</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>La console est verrouillée.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1 jours</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>à l'instant</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>il y a %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>Processeur graphique</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>Les réponses arrivent plus vite ; sans lui, le processeur fait le travail.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>Il fournit les preuves que le GPU est authentique.</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>Informatique confidentielle</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>Seules les machines attestées reçoivent des tâches confidentielles ; toutes les autres reçoivent des tâches ordinaires.</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>Environnement de conteneurs</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>Les tâches de code s'exécutent dans un conteneur verrouillé, ou pas du tout.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>Un nœud qui ne peut pas écrire ses votes cesse de signer.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>Les propositions à l'heure incorrecte sont refusées, et les connexions se terminent trop tôt.</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>Les clients et les autres nœuds s'y connectent.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>Sans modèle, les requêtes de chat reçoivent une réponse 503.</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>Seuls %1 validateurs sur %2 sont joignables : aucun bloc ne peut devenir définitif.</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>Voir les pairs</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%1 pairs sur %2 ne sont pas reliés ; le réseau continue sans eux.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>L'horloge de cette machine diffère de %1 de celle des autres nœuds ; réglez-la par NTP.</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>Le nœud rattrape le réseau et ne vote pas encore.</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>Le chat n'est pas servi : %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>aucun modèle n'est en cours d'exécution.</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>Le code n'est pas exécuté : %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>il n'y a pas d'environnement de conteneurs.</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>L'adresse HTTP n'est pas ouverte ; aucun client ne peut donc joindre ce nœud.</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>Voir le journal</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 est connectée mais verrouillée : elle ne peut pas signer.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 a passé ses 72 heures et peut être activée.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 n'est pas encore au registre.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>Le nœud finit ses tâches et n'en prend pas de nouvelles.</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>Le travail est en pause : aucune tâche n'est prise.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>Les preuves du GPU ne sont pas valables : pas de tâche confidentielle.</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>Voir pourquoi</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>En attente des premières données</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>Non connecté au moteur</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>Vous voyez le dernier état connu.</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>Aucune nouvelle du moteur</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>Ce que vous voyez n'est peut-être plus exact.</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>aucune de vos clés de nœud n'est en service</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>ne peut pas prendre de tâches</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>gains en cours : une tâche s'exécute</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>prêt à gagner</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>Agissez maintenant · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>Sans danger, mais à vérifier · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>Fonctionnement normal · %1 · rien d'urgent à faire</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>%1 blocs définitifs, %2 tâches terminées, %3 en échec.</translation>
        </message>
        <message>
            <source>See the checks</source>
            <translation>Voir les vérifications</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, en sourdine jusqu'à %2</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernière fois</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre de fois</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première fois</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acquittée</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Rétablie</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>En sourdine jusqu'à</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>Fichiers de clé de nœud (*.snkey);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>Protection contre les sanctions (*.json);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>Trop long : un nom a %1 octets au plus. Les lettres accentuées en prennent deux, et celles de certaines écritures trois ou quatre.</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>Trop courte : utilisez au moins %1 caractères.</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>Trop longue : une phrase secrète a %1 octets au plus.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>Au moins %1 caractères ; quatre mots au hasard valent mieux.</translation>
        </message>
    </context>
    <context>
        <name>MonthModel</name>
        <message>
            <source>%1 micro-USD</source>
            <translation>%1 micro-USD</translation>
        </message>
    </context>
    <context>
        <name>NodeKeys</name>
        <message>
            <source>Slashed: contradicting votes</source>
            <translation>Sanctionnée : votes contradictoires</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>Sanctionnée : échec à un contrôle ponctuel</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>Sanctionnée : censure</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 jetons</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>Clé créée</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Fichier exporté</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protection exportée</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signature arrêtée</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>Froide jusqu'au %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1, exclue à jamais</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1, suspendue</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>Aucune sauvegarde</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>Mots non vérifiés</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>Sauvegarde ancienne</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Sauvegardée</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>époque %1 · vue %2</translation>
        </message>
        <message>
            <source>Nothing signed</source>
            <translation>Rien de signé</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Non exporté</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exporté</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>Estimation d'après les données de %n jour</numerusform>
                <numerusform>Estimation d'après les données de %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>D'où viennent les points ?</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>points par jour</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>points par heure</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Pas encore de points</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>Les points viennent des tâches accomplies, des votes rendus à temps et des contrôles ponctuels.</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>Comment évolue le total ?</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Clé inscrite</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votes présents</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tâches accomplies</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>Mandat perdu en tant que leader</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>Exigence d'une transaction non valide</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>Sanctionnée</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>Érosion d'une époque</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>Contrôles ponctuels effectués</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>Contrôle ponctuel manqué</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>Échec à un contrôle ponctuel</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>Entrée d'une tâche non remise</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>Avant l'historique ou hors de celui-ci</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Contrôles ponctuels</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Érosion</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Sanctions</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>Demandes et réponses</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>Code exécuté</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Reçus</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>Statistiques d'utilisation</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>Transactions en attente</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>Entrées pour les contrôles ponctuels</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Contrôles ponctuels</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Fichiers du Rack</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>Mémoire des utilisateurs</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>Adresses de portefeuille</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Journal d'audit</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Clés de nœud</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>Modèles et images</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Preuves de suppression</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportations</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Espace d'échange</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>Fichiers core</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>Mémoire du processus</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>Mémoire verrouillée</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>Transport de l'API</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>Chaque emplacement de stockage est connu</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>Rien ne sert à l'apprentissage</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>Les données restent là où elles sont traitées</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>Le contenu n'est pas copié</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>Faire le ménage</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>Jamais écrit</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Écrasé</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>Clé détruite</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>Conservé définitivement</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>Le contenu va au nœud IPFS à %1 : quiconque apprend son CID peut l'y récupérer, et les copies faites ailleurs ne peuvent pas être rappelées.</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>Il est d'abord chiffré. Sa clé est affichée une seule fois et n'est conservée nulle part : sans elle, plus personne ne pourra lire le contenu.</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>Il n'est pas chiffré : son CID permet à quiconque devine le contenu de vérifier qu'il a deviné juste.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>L'épingle, son nom et la clé de ce nom sont supprimés définitivement.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Les blocs dont aucune autre épingle n'a besoin sont supprimés de ce nœud.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Les copies que d'autres ont récupérées, exportées ou sauvegardées ne peuvent pas être rappelées ; celles d'un contenu chiffré sont illisibles sans sa clé.</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>Si le nœud IPFS ne répond pas, son épingle y reste et ce nœud n'en sait plus rien.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>Le nœud IPFS supprime tout bloc qu'il n'a pas épinglé, y compris ceux d'autres programmes qui l'utilisent.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>Le nœud IPFS l'avait déjà épinglé : sa propre épingle reste.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>Ses blocs restent sur le nœud IPFS jusqu'à ce que celui-ci fasse son nettoyage.</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>Gains et points</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>Alertes survenues</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Règles et canaux d’alerte</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>Demandes, réponses et fichiers des chats, sous forme de texte et de jetons</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>Mémoire vive seulement : la requête, sa file d'attente, le contexte du modèle</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>Jusqu'à l'envoi de la réponse</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>Pour répondre</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>Personne n'a à le faire</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>Code exécuté, son entrée standard, ses fichiers et sa sortie</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>Un système de fichiers en mémoire, /dev/shm/stacknet-UID-…/jobs ; sandbox/ s'il n'y en a pas</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>Jusqu'à la fin de l'exécution</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>Pour l'exécuter</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>Tâches : identifiant, type, modèle, identifiant de la clé d'API, heures, nombres de jetons, code d'erreur, état des pièces comptables. Ni contenu ni adresse</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>90 jours après l'acceptation de ses pièces comptables par le registre ; 30 jours si elle n'a jamais eu lieu ; 7 jours si la tâche a échoué</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>Règlement, et questions sur une facture</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>L'opérateur : stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>Reçus, signés par la clé de nœud : empreintes de l'entrée et de la sortie (pour les chats, avec un sel que seul le client possède ; pour le code, sans sel, afin qu'une exécution puisse être répétée et comparée)</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db, à côté de la tâche</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>Aussi longtemps que l'enregistrement de la tâche</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>Preuve de ce qui a été fait</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>Comme l'enregistrement de la tâche</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>Pièces comptables : hachage de la tâche, nombres de jetons, empreinte du reçu, prix. Ni compte ni contenu</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db, sur chaque nœud du réseau</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Pour toujours</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>Règlement : le registre en est constitué</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>Personne ne le peut</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>Compteurs de requêtes et de jetons ; ce qui en a été publié : des sommes sur de nombreux comptes, avec du bruit, sans compte ni adresse</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>Mémoire vive jusqu'à la fin du jour ; metrics.db ensuite</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>Compteurs jusqu'à la publication du jour ; les 400 dernières publications</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>Pour voir comment le nœud est utilisé</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>L'opérateur : les compteurs par un redémarrage, les publications en supprimant le fichier</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>Blocs, transactions, clés de nœud, mises, points, preuves, contestations, verdicts des contrôles ponctuels, déclarations d'attestation. Aucun contenu</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db, snapshots.db, sur chaque nœud du réseau</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>Pour toujours ; les anciens blocs peuvent être élagués</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>Ce dont le réseau est convenu</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>Ce que la clé de ce nœud a signé dans le consensus</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>Jusqu'à ce que la vue soit définitive ; le plus récent pour toujours</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>Pour ne jamais signer deux choses pour une même vue (sanction)</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>Personne ne devrait le faire</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>Transactions en attente d'un bloc, et promesses de les conserver</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db, orders.db, *.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>Jusqu'à ce qu'un bloc les contienne ou qu'elles expirent</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>Preuve de censure</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>Entrées de tâches que le réseau peut tirer au sort pour un contrôle ponctuel ; envoyées aux seuls nœuds tirés au sort, scellées pour chacun</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>Mémoire vive seulement</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>Jusqu'à ce qu'aucun nœud tiré au sort ne puisse plus les demander</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>Pour être contrôlé par d'autres nœuds</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>Réponses de ce nœud à des contrôles ponctuels qui ne sont pas encore révélées, et programmes de sa propre création qu'il consigne : empreintes et sels, jamais l'entrée d'un client</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db, *.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>Jusqu'à ce qu'elles soient révélées ou que le contrôle soit terminé</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>Pour pouvoir les révéler et les ouvrir après un redémarrage</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>Fichiers que des utilisateurs mettent dans le Rack, épingles et leurs propriétaires</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db, rack.key, rack/ ; et un nœud IPFS s'il y en a un de configuré</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>Jusqu'à ce que l'utilisateur les désépingle</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>L'utilisateur veut les conserver</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>L'utilisateur : désépingler, puis nettoyage</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>Mémoire demandée par un utilisateur, chiffrée avec une clé issue du secret de l'utilisateur</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db ; instantanés sous forme de segments chiffrés dans memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>Jusqu'à ce que l'utilisateur la supprime</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>L'utilisateur veut qu'on s'en souvienne</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>L'utilisateur : supprimer un élément ou tous, ce qui détruit les clés</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>Clés d'API : nom, droits, limites, jetons utilisés et une empreinte à clé de la clé, jamais la clé elle-même</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db, access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>Tant que le nœud existe ; une clé révoquée reste dans la liste</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>Pour savoir qui peut faire des demandes, et à qui va la facture</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>L'opérateur révoque ; ce qui a été révoqué reste enregistré</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>Connexions par portefeuille : compte (adresse du portefeuille), nom du navigateur, heures, empreintes salées des jetons</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>7 jours après la connexion, 12 heures sans activité</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>Pour rester connecté</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>L'utilisateur se déconnecte ; l'opérateur y met fin</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>La connexion, et « se déconnecter partout »</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>Qui a fait quoi à quelle clé ou session : les 100 000 dernières entrées</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db, login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>Jusqu'à ce qu'il y ait 100 000 entrées plus récentes</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>Pour savoir ce qui s'est passé après un vol</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>Personne : le journal ne fait que s'allonger</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>Verdicts sur les GPU, leurs preuves publiques, fichiers RIM, listes de révocation</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db, attestation.key, attestation.json, rims/, revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>Les verdicts jusqu'à leur échéance, avec un historique limité</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>Pour savoir quel nœud peut prendre des tâches confidentielles</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>L'opérateur, en supprimant les fichiers</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>Ce que le nœud a fait : identifiants, nombres, codes, adresses des pairs. Aucun contenu</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log ; les 20 000 lignes les plus récentes en mémoire</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 jours, ou 16 MiB par fichier si cette limite est atteinte avant</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>Pour savoir ce qui n'a pas fonctionné</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>Clés de nœud et clés des connexions, chiffrées ; ce qui déverrouille un nœud sans surveillance</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>Tant que le nœud existe</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>Pour signer et être joignable</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>L'opérateur</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>Pour démarrer</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>Fichiers de modèle et images d'outils, téléchargés ou construits, et leurs empreintes</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>Le dossier des ressources, sandbox/, inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>Jusqu'à leur remplacement ou leur nettoyage</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>Pour exécuter des tâches</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>L'opérateur : stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>Ce qui a été supprimé : classe, nombre de lignes, heures, paramètres relus</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>Les 1 000 plus récentes</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>Pour montrer que les suppressions ont eu lieu</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>Ce que l'opérateur exporte : fichiers de clé de nœud, votes (protection contre les sanctions), pièces comptables, CAR</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>Là où l'opérateur les met, hors du répertoire de données</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>Aussi longtemps que l'opérateur les garde ; la suppression ici ne les atteint pas</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>Sauvegardes et comptes</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>L'opérateur ; la mémoire d'un utilisateur qu'elles contiennent est inutilisable une fois sa clé détruite</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>Ce que le registre dit des clés de nœud de l’opérateur, en listes et sommes par jour : pièces comptables, points, mise. Aucun compte, aucun contenu</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>Les 500 000 pièces comptables et 200 000 écritures de points les plus récentes ; les points par heure pendant 400 jours, la mise pendant 800 ; les gains par jour pour toujours</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>Relevés des gains de l’opérateur</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>L’opérateur, en supprimant le fichier ; les pièces comptables sont relues dans le registre</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>Réglages, heures de travail, pairs bannis, document de genèse, verrou, socket de l’opérateur, fichier de disponibilité</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>Ce qui est arrivé au nœud : condition, clé de nœud ou identifiant de clé d’API, nombres, heures. Aucun contenu</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>Pour toujours ; ou autant de jours après leur fin que l’opérateur le fixe</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>Pour savoir ce qui s’est passé, et quand</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>L’opérateur : Boîte de réception, Quand et combien</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>Règles et canaux d’alerte, avec le mot de passe d’un serveur de courriel et la clé de signature d’un webhook</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>Tant qu’ils sont définis</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>Pour prévenir l’opérateur</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>L’opérateur : supprime la règle ou le canal</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>Adresses de portefeuille : des messages à signer, des comptes avec les noms que l'opérateur leur donne, et des consentements donnés à des sites</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>Un message à signer : 10 minutes ; le numéro d'un compte et les consentements : tant qu'ils sont donnés ; un portefeuille qui s'est connecté : jusqu'à sa dissociation</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>L'utilisateur retire un consentement ; l'opérateur dissocie un portefeuille</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>De la console. Les journaux et les fichiers exportés restent en anglais.</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Démarrer à l'ouverture de session</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>Démarre la console sans fenêtre quand vous ouvrez votre session de bureau.</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Rester dans la zone de notification</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>À la fermeture de la fenêtre, le nœud continue de fonctionner derrière une icône dans la zone de notification.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>Le contraste élevé est clair ou sombre, comme le bureau.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>En pourcentage de la taille du texte du bureau.</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Lignes des tableaux</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>Compact affiche plus de lignes à la fois.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>Rien ne bouge ni ne clignote de soi-même.</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>Masquer les montants au démarrage</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>Les jetons, les points et l'argent sont masqués jusqu'à ce que vous les affichiez (Ctrl+Shift+M).</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Verrouiller après un nombre de minutes d'inactivité</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 désactive cette option. Le nœud continue de travailler pendant que la console est verrouillée.</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>Verrouiller avec le bureau</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>Verrouille quand le verrouillage d'écran du bureau s'active.</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>Verrouiller à la mise en veille</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>Verrouille avant que la machine ne se mette en veille.</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>Verrouiller à la réduction</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>Verrouille quand la fenêtre est réduite ou fermée dans la zone de notification.</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>Notifications du bureau</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>Affiche les alertes sur le bureau. La boîte de réception les reçoit toutes.</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Nom du nœud</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>Affiché aux personnes ; les autres nœuds le voient aussi.</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>Adresse pour les pairs</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>HOST:PORT auquel les autres nœuds se connectent ; le port 0 en prend un libre.</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>Servir des clients</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>Prend des tâches : API HTTP, modèle et bac à sable. Sans cela, le nœud ne fait que voter.</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>Requêtes chiffrées uniquement</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>Refuse les tâches dont le corps n'est pas chiffré de bout en bout.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Adresse publique</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>Ce que les clients placent devant les chemins de l'API, comme https://node.example. Les portefeuilles s'y connectent.</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>Serveur de modèles</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>Un serveur compatible OpenAI à utiliser à la place du modèle local, comme http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>Environnement du bac à sable</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>L'environnement de conteneurs qui exécute le code. Renforcé préfère gVisor.</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>Accepter le contrôle ponctuel des tâches</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>Les tâches dont le client a déclaré une classe sont consignées ; sans cela, elles ne rapportent pas de points de contrôle ponctuel.</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>Contrôler les tâches des autres</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>Exécute de nouveau des tâches d'autres nœuds. Automatique : quand le nœud sert des clients.</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>Placer des canaris</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>Consigne de petits programmes de ce nœud, dont certains avec une empreinte incorrecte, pour voir qui confirme sans regarder.</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>Conserver les tâches réglées</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>Nombre de jours après l'arrivée au registre des pièces comptables d'une tâche.</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>Conserver les tâches sans règlement</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>Nombre de jours après une tâche dont les pièces comptables ne sont jamais arrivées au registre.</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>Conserver les tâches échouées</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>Nombre de jours après une tâche qui a échoué.</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>Conserver les lignes du journal</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>En jours ; 2 au moins.</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>Confidentialité stricte</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>Le nœud ne démarre que sans espace d'échange en clair, sans fichiers core et avec une mémoire verrouillable.</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>Publier l'utilisation</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>Publie les sommes d'une journée avec du bruit, à GET /v1/usage.</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Métriques pour Prometheus</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>Répond à GET /metrics pour les programmes de cette machine.</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>Conserve des fichiers selon l'adresse de leur contenu.</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack : octets par compte</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>Tout dépassement est refusé.</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack : épingles par compte</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>Coût d'une phrase secrète</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>De 14 à 20 : chaque cran double le temps et la mémoire nécessaires à un déverrouillage, et à chaque essai d'un voleur.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>Renforcé</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Sécurité</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Horloge</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disque</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>Modes des fichiers</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de données</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Ports</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>Pilote du GPU</translation>
        </message>
        <message>
            <source>Clear secrets after seconds</source>
            <translation>Effacer les secrets après (secondes)</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>Durée pendant laquelle un secret copié reste dans le presse-papiers.</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>Réglé sur d'autres pages</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>Protection contre les sanctions</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>Désaccord BFT</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Échec à un contrôle ponctuel</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censure</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Exclue à jamais</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendue</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Appliquée</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>Aucun autre nœud n'a été vu avec cette clé. Chaque vote est sur le disque avant d'être envoyé, si bien qu'un redémarrage ne peut pas signer deux fois.</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>La clé de nœud n'est pas validatrice : elle ne signe aucun vote, aucun ne peut donc être sanctionné.</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>La clé de nœud est verrouillée : rien n'est signé tant que vous ne la déverrouillez pas.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>Il a peut-être signé des choses dont il ne se souvient pas ; il se tait donc.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>Il a peut-être signé des choses dont il ne se souvient pas ; il se tait jusqu'à la vue %1.</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>Il écoute si un autre nœud utilise la même clé avant de signer : encore %1.</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>Il ne signe plus rien pendant cette exécution.</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>Des preuves contre votre clé sont connues et ne sont pas encore au registre.</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>Le nœud a cessé de signer par sécurité.</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>Une contestation contre votre clé est ouverte.</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>Une contestation contre votre clé a été rejetée à la hauteur %1.</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>Le mandat %1, que vous dirigiez, a été quitté après %n proposition.</numerusform>
                <numerusform>Le mandat %1, que vous dirigiez, a été quitté après %n propositions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>Le travail est en pause.</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>Le travail est en pause jusqu'à %1.</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>Aucune alerte n'est ouverte.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n alerte demande votre attention.</numerusform>
                <numerusform>%n alertes demandent votre attention.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet Console, verrouillée</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Weak</source>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Passable</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>Starting %1 %</source>
            <translation>Démarrage %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Arrêt en cours</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>À l'arrêt</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Non inscrite</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Froide</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>Froide, prête</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connectée</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>En vente</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Déposée</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Observation seule</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillée</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file d'attente</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussie</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucune</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Soumises</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Consignées</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirée</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connexion en cours</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>Débogage</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Qui a fait quoi</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>les 100 000 entrées les plus récentes de chaque journal sont conservées</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Journal d'audit</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>Aucune entrée pour l'instant</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>Les clés, les connexions et les sites sont consignés ici lors de leur création, de leur modification et de leur fin.</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Ce nœud ne sert pas de clients</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>Il ne conserve ni clés ni sessions ; il n'y a donc rien à consigner.</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Depuis quand</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la période</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Ce qui a été fait</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Toutes les actions</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>Quel journal</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>Les deux journaux</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Afficher les entrées plus récentes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>En développement</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En service</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Sites de l'Auth Bridge</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>Aucun site sélectionné</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Ajouter un site</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>Aucun site ne peut demander qui vous êtes</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Ce nœud ne sert pas de clients</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>Inscrivez un site ici pour que l'on puisse s'y connecter avec un portefeuille par l'intermédiaire de ce nœud.</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>Choisissez un site dans le tableau pour le voir ici.</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>http sur cette machine compte comme une origine. Désactivez cela avant que d'autres ne l'utilisent.</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>Les personnes qui donnent leur accord lui sont nommées, par un jeton valable une minute.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Identifiant du client</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Inscrit le</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>Origine %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>Redirection %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>URL de déconnexion</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>Le site est inscrit.</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>Retirer « %1 » ?</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>Le site est refusé dès sa prochaine requête, et les codes qu'il n'a pas encore utilisés ne valent plus rien.</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>Aucun compte n'a accepté de s'y connecter.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>%n compte devra redonner son accord s'il est inscrit de nouveau.</numerusform>
                <numerusform>%n comptes devront redonner leur accord s'il est inscrit de nouveau.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>Retirer le site</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>Le site est retiré.</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>Personne ne peut se connecter par son intermédiaire. Les paramètres peuvent changer cela.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Avis</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>Utilisé ce mois-ci</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Usage permis</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Aucune clé sélectionnée</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Créer une clé d'API</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Révoquer…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Pas encore de clé d'API</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Les programmes en ont besoin pour appeler ce nœud. Une nouvelle clé est affichée une fois, puis plus jamais.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Créer la première</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Ce nœud ne sert pas de clients</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Choisissez une clé dans le tableau pour la voir ici.</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>Les programmes qui utilisent cette clé sont refusés.</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>Usage permis : %1.</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>%1 jetons utilisés ce mois-ci (UTC) ; aucun budget n'est défini</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>%1 jetons utilisés sur %2 ce mois-ci (UTC)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>Depuis les adresses</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>écho</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Remplace</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Révoquer la clé d'API « %1 » ?</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>Personne n'a encore utilisé %1.</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>Les programmes qui utilisent %1 sont refusés dès leur prochaine requête. Dernière utilisation : %2.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>Une clé révoquée ne peut pas être rétablie. Pour changer de clé sans interruption, remplacez-la.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Révoquer la clé</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>La clé « %1 » est révoquée.</translation>
        </message>
        <message>
            <source>Revoke these keys…</source>
            <translation>Révoquer ces clés…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n clé est à examiner</numerusform>
                <numerusform>%n clés sont à examiner</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>Une clé qui n'expire jamais, qui se termine bientôt ou qui n'a pas servi depuis 90 jours est un accès que personne ne surveille. La colonne Avis les nomme.</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>Il ne conserve pas de clés d'API. Les paramètres peuvent lui permettre d'accepter des requêtes.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>Révoquer %n clé d'API ?</numerusform>
                <numerusform>Révoquer %n clés d'API ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>Les programmes qui les utilisent sont refusés dès leur prochaine requête.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Une clé révoquée ne peut pas être rétablie.</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>Révoquer les clés</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>Parties de la page Accès</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Portefeuilles</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Journal d'audit</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>Ce qui a été fait ici</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>Le journal d'audit de cet onglet</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>Sessions ouvertes</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>Terminer la session…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>Terminer toutes les autres…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>Aucune session ouverte</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>Une session commence quand quelqu'un se connecte avec un portefeuille. Elle se termine 12 heures après sa dernière utilisation, et de toute façon après 7 jours.</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>Terminer toutes…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>La session choisie est conservée</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>Terminer cette session ?</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>%1 sur « %2 » est déconnecté immédiatement, avec tout ce que des sites ont obtenu dans la session.</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Pour revenir, il faut signer de nouveau avec le portefeuille.</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Terminer la session</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>La session est terminée.</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>Terminer toutes les autres sessions ?</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>Terminer toutes les sessions ?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n session se termine immédiatement, avec tout ce que des sites y ont obtenu.</numerusform>
                <numerusform>%n sessions se terminent immédiatement, avec tout ce que des sites y ont obtenu.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>Seul « %1 » de %2 reste connecté.</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>Personne ne reste connecté.</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>Terminer les sessions</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>Les sessions sont terminées.</translation>
        </message>
        <message>
            <source>End these sessions…</source>
            <translation>Terminer ces sessions…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>Terminer %n session ?</numerusform>
                <numerusform>Terminer %n sessions ?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Sign out everywhere…</source>
            <translation>Déconnecter partout…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>Se connecter avec un portefeuille…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Portefeuilles</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>Afficher ses sessions</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>La signature d'un portefeuille prouve qui est une personne. Aucune transaction n'est faite, rien n'est payé.</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Se connecter avec un portefeuille</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Ce nœud ne sert pas de clients</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>Déconnecter %1 partout ?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n session se termine immédiatement, avec tout ce que des sites y ont obtenu.</numerusform>
                <numerusform>%n sessions se terminent immédiatement, avec tout ce que des sites y ont obtenu.</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Pour revenir, il faut signer de nouveau avec le portefeuille.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>Le compte est déconnecté.</translation>
        </message>
        <message>
            <source>Wallets that have signed in</source>
            <translation>Portefeuilles qui se sont connectés</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Nommer…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>Dissocier…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>Aucun portefeuille ne s'est connecté</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>Personne ne peut s'y connecter. Les paramètres peuvent changer cela.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>Dissocier %1 ?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n session se termine immédiatement.</numerusform>
                <numerusform>%n sessions se terminent immédiatement.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>Ce qu'il a accepté sur %n site est retiré, et ce nœud l'oublie.</numerusform>
                <numerusform>Ce qu'il a accepté sur %n sites est retiré, et ce nœud l'oublie.</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>Il peut se reconnecter ; c'est alors un nouveau portefeuille ici.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Dissocier</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>Le portefeuille est dissocié.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>Ajouter un canal</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Modifier le canal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>Enregistrer le canal</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>par exemple : mon téléphone</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>Exécuté sans shell ; l'alerte se trouve dans les variables d'environnement STACKNET_ALERT_…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>L'alerte est envoyée par POST au format JSON.</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>Seul l'hôte est affiché. Laissez vide pour la conserver.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>Ce canal est activé</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>vous@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>Cinq au plus, séparées par des virgules.</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>noeud@example.org</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>smtp.example.org</source>
            <translation>smtp.example.org</translation>
        </message>
        <message>
            <source>Mail server</source>
            <translation>Serveur de messagerie</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS, obligatoire</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS dès le départ</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>Aucun, sur cette machine uniquement</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>vide : sans identification</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Clé de signature</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>Une clé est enregistrée. Laissez vide pour la conserver.</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>Avec une clé, chaque requête est signée (Stacknet-Signature).</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>Enregistré dans le répertoire de données du nœud, lisible par vous seul.</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>Un chemin absolu commence par /.</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>D'une à cinq adresses e-mail séparées par des virgules.</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>Ce n'est pas une adresse e-mail.</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>Les e-mails vers une autre machine doivent être chiffrés.</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>Indiquez ci-dessous le mot de passe de cet utilisateur.</translation>
        </message>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>Trop long : un nom a %1 octets au plus. Les lettres accentuées en prennent deux.</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>1 024 octets au plus.</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>Le nom ou l'adresse du serveur de messagerie, sans espaces.</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>Seulement le nom ou l'adresse ; le port a son propre champ.</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>254 octets au plus.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>Il faut https, ou http sur cette machine, sans nom d'utilisateur, sans # et sans espace.</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>Après https:// vient le nom d'une machine.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Dernier envoi</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Dernier résultat</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>pas encore utilisé</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>Quand et combien</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Heures calmes</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>Ce qui n'est pas critique attend et arrive ensuite en un seul message. Les alertes critiques arrivent à toute heure.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>À l'heure locale du nœud ; si elle précède le début, la période passe minuit.</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>Les heures calmes doivent avoir une fin.</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>Messages par heure, au plus</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>Ensuite, un seul message indique que le reste est dans la boîte de réception.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>pour toujours</translation>
        </message>
        <message>
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>Conserver les alertes terminées</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Modifier la règle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Enregistrer la règle</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>Me signaler</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Limite</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>Les alertes critiques arrivent aussi pendant les heures calmes.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>immédiatement</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>Quand cela dure depuis</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>Pour être rétablie, l'alerte doit avoir cessé pendant la même durée, 5 minutes au plus.</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>Un niveau plus grave après</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>Si personne ne l'a acquittée d'ici là.</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>Cette règle est activée</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>Vers, outre la boîte de réception</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 à %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1, pendant %2 : %3.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Envoyer un test</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>À chaque destination cochée. Rien n'est enregistré.</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>Toute la règle</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, jusqu'à %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Lever</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>Lever la mise en sourdine de %1</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>En sourdine actuellement</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>N'est plus en sourdine.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi en cours…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>Le test a été envoyé à : %1.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Vérifiez qu'il est bien arrivé.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>Me signaler</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>boîte de réception seule</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>en sourdine jusqu'à %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>activée, %n en sourdine</numerusform>
                <numerusform>activée, %n en sourdine</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>Notifications de ce bureau</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>Appeler un programme</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>par exemple : /usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>Appeler une adresse web</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>par exemple : https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>Comment souhaitez-vous être averti ?</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Écrivez le chemin complet du programme, en commençant par une barre oblique.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Écrivez une adresse qui commence par https:// et ne contient pas de mot de passe.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Envoyer un test</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>Envoyer un test : %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi en cours…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>Il a été envoyé. Vérifiez qu'il vous est parvenu.</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail and rules are on the Inbox page.</source>
            <translation>Des sanctions, des pairs perdus ou d'une attestation qui se termine. La boîte de réception contient tout ; ces voies vous joignent ailleurs. Les e-mails et les règles se trouvent sur la page Boîte de réception.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>jetons entiers</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>Part des jetons</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>La totalité</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>Ce n'est pas un nombre entier.</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>C'est plus que ce qu'il y a : %1 au plus.</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>Au moins un jeton.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Droits</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>Aucune clé, aucun pair, aucun service n'a besoin de vous.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>C'est réexaminé quand le moteur envoie des nouvelles.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valide jusqu'au</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Durée</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>PREUVES DE TEST</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>Des preuves enregistrées, à une heure fixe, sont acceptées ici. Cela ne prouve rien.</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>Le verdict vaut pour</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Exporter en JSON…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>Politique…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>Ce qui fonctionne sans GPU</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>Verdicts jusqu'ici</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>Verdicts jusqu'ici, du plus ancien au plus récent</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Aucun verdict pour l'instant</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Chaque fois que les GPU sont interrogés, le résultat est conservé ici.</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>Nœuds attestés</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>selon le registre</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>Aucun nœud n'est attesté</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>Les nœuds vérifient mutuellement leurs GPU et disent au registre ce qu'ils ont trouvé.</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>Ce que cela ne peut pas prouver</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>Un GPU de ce nœud est revendiqué aussi pour un autre nœud.</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>Aucun des deux ne prend de tâches confidentielles tant que l'un d'eux n'y renonce pas.</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>En attente du nœud</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>Les GPU seront interrogés de nouveau %1, automatiquement.</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>Les GPU sont interrogés de nouveau maintenant.</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>Côté CPU : vérifié</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>Côté CPU : non prouvé</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>aucun verdict</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expiré</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1 : réussi, valide jusqu'au %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1 : échec, %2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 réussis · %2 en échec</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>Le moteur ne répond pas ; ces données datent d'il y a %1.</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>Ces données datent d'il y a %1.</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>Rapport copié.</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Rapport enregistré dans %1</translation>
        </message>
        <message>
            <source>Attest now</source>
            <translation>Attester maintenant</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>Demander aux GPU des preuves fraîches, quoi qu'il soit prévu.</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>Copier les preuves</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>Enregistrer les preuves…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>Preuves fraîches des GPU, avec leurs identifiants, que chacun peut vérifier sous forme de fichier.</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>Preuves copiées. Quiconque les reçoit peut les vérifier sous forme de fichier.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Enregistrer les preuves</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>Preuves enregistrées dans %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>Interrogation des GPU…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>Les GPU ont répondu, et leurs preuves sont bonnes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>any</source>
            <translation>toutes</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n refusé</numerusform>
                <numerusform>%n refusés</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>quelqu'un doit dire que c'est correct</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>le silence est permis et affiché</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>Ce que ce nœud exige des preuves</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>Le nœud le lit dans attestation.json, dans son répertoire de données, au démarrage. Ce qui n'y figure pas prend la valeur par défaut stricte.</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>Identité du micrologiciel (FWID)</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>Valeurs de référence (RIM)</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Révocation</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>Pilote le plus ancien</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>vBIOS le plus ancien, Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>vBIOS le plus ancien, Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>Une réponse doit arriver sous</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>Un verdict vaut au plus</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>Votre liste de GPU</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>Votre liste de RIM</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>la politique au format JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (ce nœud)</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU revendiqué deux fois</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attesté</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Vérifié par</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nœud</numerusform>
                <numerusform>%n nœuds</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valide</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>Bannir %1 ?</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>Le lien avec lui est fermé, et aucun n'est établi ni accepté avant la fin du bannissement. Les autres nœuds lui parlent toujours.</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>C'est un validateur. Ce nœud entend actuellement des validateurs d'un poids de %1 sur %2, et de %3 sans lui ; il en faut %4 pour qu'un bloc devienne définitif.</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>C'est trop peu : ce nœud ne verrait plus aucun bloc définitif.</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>Ses votes manqueraient aussi, ce qui coûte des points. Ne le bannissez que si vous savez pourquoi.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 heure</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 heures</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 jours</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>Jusqu'à ce que je le lève</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>Raison (vous seul la voyez)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>Bannir</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>Trop long : %1 octets sur %2 au plus.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>Ajouter un site</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Ajouter le site</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>Un site inscrit ici peut envoyer des personnes se connecter à ce nœud, et apprend qui elles sont une fois qu'elles ont donné leur accord. Il n'obtient aucun droit sur ce nœud.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Identifiant du client</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>Le site l'envoie. Il reste définitivement.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>Nommé dans les jetons qu'il reçoit.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>Affiché aux personnes à qui l'on demande leur accord.</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Origines</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>Une par ligne, telles que les navigateurs les écrivent. Les réponses vont à celles-ci et à aucune autre.</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>En développement : http://localhost compte comme une origine</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>URI de redirection</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>Seulement pour les sites qui ne peuvent pas ouvrir de fenêtre. Un par ligne.</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>URL de déconnexion</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>Ce nœud l'appelle à la fin d'une session. Vide : aucune.</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>Un site portant cet identifiant est déjà inscrit ; modifiez celui-là.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>Première origine</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Inscrit le</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Identifiant du client</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChainView</name>
        <message>
            <source>Certificate %1, %2</source>
            <translation>Certificat %1, %2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valide à partir du</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valide jusqu'au</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Numéro de série</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1 % of its life is over</source>
            <translation>%1 % de sa durée de vie sont écoulés</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Révocation</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Admise</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n autre dans le tableau</numerusform>
                <numerusform>%n autres dans le tableau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>Un leader</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>vue %1, limite à %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>envoyée, dans aucun bloc pour l'instant</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>dans le bloc %1</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>jugée dans le bloc %1</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>accuse ce nœud</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>déposée par ce nœud</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>Contestation contre %1, %2</translation>
        </message>
        <message>
            <source>promise for view %1</source>
            <translation>promesse pour la vue %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>bloc %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>Contestation à la vue %1</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>Contestation contre %1</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>la contestation au format JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>Le registre la juge quand un bloc la contient.</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>Le leader a omis ce qui était exigé ; il a perdu ses jetons.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accusé</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>Fondée sur l'exigence à la</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>vue %1 de l'époque %2</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>vue %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigée par</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>Déposée par</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Déposée</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Jugée</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>Le journal de ce nœud n'en dit pas plus à ce sujet.</translation>
        </message>
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>Le leader a rompu sa promesse ; il a perdu ses jetons.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Promise pour</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Promise par</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>l'accusé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>son certificat contient l'exigence</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>il contient la transaction</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>sans la transaction</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>Blocs du journal qui décident</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>Vue %1, hauteur %2 : %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>rattaché au bloc précédent</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>le journal est rompu ici : il n'est pas rattaché au bloc précédent</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>après la rupture</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 après %2</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
après %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1, %2, bloc %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accusé</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>pas encore connu</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>À la vue</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vue limite</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>Déposée dans le bloc</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>Jugée dans le bloc</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>Vérifications de la contestation</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>réussi</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>non atteinte</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1 : %2. %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>L'ordre de votre client</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vue limite</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>Ouvrir une contestation</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>Signer et déposer</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Afficher au tableau</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 sur 3 · Qu'est-ce qu'un leader a omis ? Seul ce qu'un vote exigeait dans le propre bloc du leader, ou ce qu'un leader a promis, peut être prouvé.</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>Ce qui peut être contesté</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Personne n'est bloqué</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>Chaque transaction exigée est dans la chaîne, et aucun ordre de vos clients n'attend.</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 sur 3 · La preuve. Ce nœud juge d'après son propre journal, exactement comme le fera le registre.</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 sur 3 · Ce que signifie le dépôt. Il ne peut pas être annulé.</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>Déposée et payée par</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>Elle figure désormais au tableau.</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>Signer et déposer…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Lecture du journal…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>La preuve n'a pas pu être constituée.</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>Ceci ne peut pas être déposé : cela ne prouverait rien et ne ferait que brûler le dépôt de garantie.</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>Attendez que le leader ait dépassé la vue limite, puis réessayez.</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>Revenez en arrière et choisissez une autre transaction.</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 jetons libres</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>Ce nœud n'a pas de clé de nœud inscrite pour payer.</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>La clé est verrouillée. Déverrouillez-la pour signer la contestation.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Accusé</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 octets</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>Contester %1 ?</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>Le verdict arrive avec le bloc qui la contient.</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>Le registre a admis la contestation : %1 est reconnu coupable d'avoir omis la transaction.</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Contestation</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Promise pour</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>Exigée à</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>vue %1 de l'époque %2</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigée par</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>Ces octets</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>Contestations</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Sous forme de tableau</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>Ouvrir une contestation…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Personne n'est bloqué</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>Une contestation apparaît ici quand quelqu'un prouve qu'un leader a omis ce qui était exigé.</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>Déposer les contestations automatiquement</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>Le nœud accuse un leader chaque fois que le journal prouve qu'il a omis quelque chose.</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>Mes contestations · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>Contre moi · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>Réseau · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>Personne n'accuse ce nœud</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>Ce nœud n'a déposé aucune contestation</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>Déposer les contestations automatiquement ?</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>Ce que le registre refuserait n'est pas déposé, et aucune clé de ce nœud n'est accusée.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>Le verdict tombe dans le bloc même qui contient une contestation, d'après le seul journal : il n'y a ni délai à respecter ni rien à remettre.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>Nouvelle phrase secrète pour %1</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>Les fichiers exportés auparavant gardent la phrase secrète avec laquelle ils ont été exportés. Exportez de nouveau la clé ensuite.</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Répéter la nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Modifier la phrase secrète</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Chiffrement en cours…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartCard</name>
        <message>
            <source>1 h</source>
            <translation>1 h</translation>
        </message>
        <message>
            <source>Show the last hour</source>
            <translation>Afficher la dernière heure</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Afficher les dernières 24 heures</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 j</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Afficher les 7 derniers jours</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 j</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>Afficher les 30 derniers jours</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Afficher toute la période</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Personnalisé…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>Choisir la période à afficher</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>Afficher sous forme de tableau</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>Copier le graphique en tant qu'image</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>Afficher les données de %n minute</numerusform>
                <numerusform>Afficher les %n dernières minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Graphique</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Rien n’est encore tracé.</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>Collecte en cours</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>Le graphique commence après les deux premières secondes de données.</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · chaque barre : %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>Rien dans cette période</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>Il n'y a aucune valeur entre ces deux moments.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, sous forme de tableau</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1 : aucune valeur.</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1 : %2 à la fin, entre %3 et %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>%n événement est marqué.</numerusform>
                <numerusform>%n événements sont marqués.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>Du %1 au %2. Les flèches gauche et droite lisent les valeurs une à une.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 à %2</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Maintenant : %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>aucune donnée</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 à %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1, au moins</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1, au plus</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Détail</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>Réseau %1 avec %n validateur, chaîne %2.
Invitation par la clé de nœud %3.
Pairs : %4. Demandez à la personne qui vous invite si la chaîne et la clé sont correctes.</numerusform>
                <numerusform>Réseau %1 avec %n validateurs, chaîne %2.
Invitation par la clé de nœud %3.
Pairs : %4. Demandez à la personne qui vous invite si la chaîne et la clé sont correctes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>Démarrer un nouveau nœud</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>Une nouvelle clé de nœud, sur un réseau local propre à cette machine.</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>Rejoindre un réseau</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>Une nouvelle clé de nœud, sur le réseau que décrit un fichier d'invitation.</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restaurer une clé de nœud à partir de ses mots</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>Arrêtez d'abord l'ancienne machine : deux nœuds qui signent avec une même clé sont sanctionnés.</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>S'attacher à un moteur en cours d'exécution</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>Seulement observer et piloter un stacknetd ; rien n'est créé ici.</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>par exemple : /home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>Choisir le fichier d'invitation</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>Fichier d'invitation</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>Fichier d'invitation du réseau qui connaît la clé (facultatif)</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>par exemple : /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Socket de l'opérateur</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>Tester le socket de l'opérateur</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>Testez le socket pour continuer.</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>Simplement curieux ? Un réseau local de quatre validateurs s'ouvre aussitôt, sans questions. Rien n'y a de valeur.</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Découvrir</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>Comment souhaitez-vous commencer ?</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>Tout fonctionne sur cette machine ; aucun compte ni serveur n'est nécessaire.</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>La personne qui gère le réseau vous le donne.</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>Vide : un réseau local à part.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture en cours…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation en cours…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>La version %1 répond, sur %2 à la hauteur %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>Le presse-papiers est vidé dans %n s</numerusform>
                <numerusform>Le presse-papiers est vidé dans %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>Quitter, ou continuer sans fenêtre ?</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>Ce bureau n'a pas de zone de notification ; rien ne montrerait donc qu'un nœud fonctionne. Démarrez de nouveau le programme pour faire revenir la fenêtre ; les notifications peuvent aussi l'ouvrir.</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>Quitter annule %n tâche en cours.</numerusform>
                <numerusform>Quitter annule %n tâches en cours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Quitter (le moteur s'arrête)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>Page, clé, action ou paramètre</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Rien ne porte ce nom.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>Connecter un client</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>l'adresse HTTP</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>Adresse HTTP</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>Code pour un client</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>Langage du code</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>le code pour un client</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>Tout client OpenAI fonctionne sans modification</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Créer une clé d'API</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Révoquer…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Clés d'API</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Pas encore de clé d'API</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Les programmes en ont besoin pour appeler ce nœud. Une nouvelle clé est affichée une fois, puis plus jamais.</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>Révoquer la clé d'API « %1 » ?</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>Les programmes qui utilisent %1 sont refusés dès leur prochaine requête.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Une clé révoquée ne peut pas être rétablie.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Révoquer la clé</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>pas encore à l'écoute</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>Chat · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>Aucun modèle de chat</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>Code · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>Aucun bac à sable</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>Mes votes en 24 h</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>Leader actuel</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Chien de garde</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Mandats</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>leaders passés, actuel et prochains</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>Mandats, du plus ancien au plus récent</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>Les flèches parcourent les mandats. Encadré : ce nœud dirige. En pointillés : à venir.</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>Le vote de ce nœud</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>Il commence à voter dans</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>Ce que doivent les leaders</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Exigences</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>Personne n'est bloqué</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>Les validateurs exigent une transaction dans leurs votes quand elle attend plus d'une seconde.</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validateurs</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>de cette époque ; un vote manquant n'est pas en soi une faute</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>Pas encore de validateurs</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>Ils apparaissent quand le nœud connaît la chaîne.</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>Preuves de contradictions</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>deux messages signés qu'aucun nœud honnête ne signe tous les deux</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>Aucune contradiction n'a été vue</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>Chaque signature parvenue à ce nœud concorde avec les autres du même signataire.</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>Afficher les deux messages</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>Une contestation accuse ce nœud de censure.</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>Le registre la juge dans le bloc qui la contient, d'après le seul journal. Admise, elle coûte tous les jetons de la clé.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L'afficher</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>La clé de ce nœud a été reconnue coupable : elle ne validera plus jamais.</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>La page Mise montre ce que cela a coûté et la preuve.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Mise</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>La clé de ce nœud est suspendue après un échec à un contrôle ponctuel.</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>Elle dirige et vote de nouveau après la levée de la suspension, une fois son délai écoulé.</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>Ce nœud dirige et doit inclure une transaction exigée d'ici %n proposition.</numerusform>
                <numerusform>Ce nœud dirige et doit inclure une transaction exigée d'ici %n propositions.</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>Il l'inclut automatiquement. L'omettre au-delà de la vue %1 coûterait tous les jetons de la clé.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>vue %1 · définitif %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>ce nœud n'est pas validateur</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>ce nœud · mandat %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>dirige le mandat %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>%1 propositions restantes</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>%1 propositions faites sur les %2 du mandat</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Rien n'est en retard</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>Ce nœud ne vote pas</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>quitte le mandat après %1</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>dernier mandat quitté : %1, %2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>Le mandat %1 sera dirigé par ce nœud, à partir de la vue %2.</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>Le mandat %1 sera dirigé par %2, à partir de la vue %3.</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>ce nœud</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>Prochains leaders : %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>Entrée par l'état du bloc %1 : %2 morceaux sur %3</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>Très en retard : recherche d'un état de départ</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>Rattrapage bloc par bloc</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Époque</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>Contradictions vues</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>Messages non utilisés</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>État conservé pour les autres</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>du bloc %1</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>un leader dispose de %1 propositions pour inclure une exigence</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>%n pas encore satisfaite</numerusform>
                <numerusform>%n pas encore satisfaites</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>My last votes</source>
            <translation>Mes derniers votes</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>Mes votes, du plus ancien au plus récent</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>Les touches fléchées parcourent les votes. Un certificat est clos dès qu'un quorum a voté : un vote en retard n'est pas en soi une faute.</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 en retard · %2 manqués</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>d'accord</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>dernier bloc (%n)</numerusform>
                <numerusform>%n derniers blocs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>Ce fichier ne contient pas de paramètres de la console.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>Il n'existe pas de paramètre %1.</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>Le paramètre %1 n'accepte pas cette valeur.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copier %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CountdownRing</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CrashNotice</name>
        <message>
            <source>The run that began at %1 did not end in good order: it was killed, or the machine went down.</source>
            <translation>L'exécution commencée le %1 ne s'est pas terminée correctement : elle a été interrompue de force, ou la machine s'est arrêtée.</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>Elle a été interrompue de force le %1, à la main ou faute de mémoire.</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>Elle s'est arrêtée d'elle-même le %1, car une situation qui ne doit jamais se produire s'est produite.</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>Une erreur l'a terminée le %1 (signal %2).</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>La console s'est terminée de façon inattendue</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>Elle a été redémarrée automatiquement.</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>Les votes signés sont sur le disque. Le moteur écoute d'abord si un autre nœud signe avec sa clé, et ne signe lui-même qu'ensuite.</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>Créer une clé d'API</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>Un programme qui appelle ce nœud a besoin d'une clé à lui, pour que vous puissiez la retirer sans toucher aux autres.</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>par exemple : portable</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>Vous seul la voyez. Elle s'affiche dans la liste des clés.</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>D'où, quels modèles, combien</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>Autres paramètres de la clé</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>Complétions de chat</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>Code dans le bac à sable</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Lister les modèles</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Lire le Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Écrire dans le Rack</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Nœuds attestés uniquement</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Gérer les clés d'API</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Usage permis</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>Un autre nombre de jours</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>Jours jusqu'à l'expiration de la clé</translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>Expire après</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>Seulement depuis ces adresses</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>Une par ligne, 16 au plus. Vide : de partout.</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>noms de modèles</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>Seulement ces modèles</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>Un par ligne, 32 au plus. Vide : tous les modèles.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>Jetons par mois</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>Un mois civil en UTC.</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Jetons par minute</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Requêtes par minute</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>D'où viennent ses requêtes, par identifiant. Vide : aucun.</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>Clé de test : le modèle écho y répond, aucun modèle n'est appelé</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>la nouvelle clé d'API</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>Le nœud en conserve une empreinte, pas la clé elle-même. Une clé perdue ne peut pas être affichée de nouveau ; créez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Création en cours…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>Créer une clé de nœud</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>Une clé de nœud signe ce que fait ce nœud et détient ses jetons. Elle est stockée chiffrée avec la phrase secrète ; sans celle-ci, personne ne peut la récupérer.</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>par exemple : garage</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nom sur cette machine ; les autres nœuds ne le voient jamais.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Répéter la phrase secrète</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Chiffrement en cours…</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>Dérivation des mots…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>Rien ne permet de revenir en arrière.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>Saisissez « %1 » pour confirmer</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Phrase secrète de la clé</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Conservé actuellement</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Le plus ancien</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Prochaine suppression</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Dernière suppression</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Mode de suppression</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>Rien ne correspond au filtre.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%1 affichées sur %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copier les lignes</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exporter : %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Enregistré dans %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Non terminé</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Supprimé</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Preuve</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Écrasé</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>Restant dans le journal</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>Transaction</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>Exigée à la vue</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vue limite</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>Dans la chaîne à la vue</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigée par</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>ce nœud</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>Copier %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>Enregistrer le dossier de diagnostic</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>Fichiers ZIP (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>ce que contient le dossier et ce qui en a été retiré</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>versions du programme et du système</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>vérifications de cette machine, et paramètres</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>paramètres du nœud</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>ce que le nœud dit de lui-même</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>les lignes les plus récentes du journal</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Dossier de diagnostic</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>Contenu du dossier</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Octets</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>Le nœud est interrogé sur ce qui serait inclus…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>%1 octets avant compression ; %2 passages retirés.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Enregistré dans %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>Examinez-le avant de le donner à qui que ce soit.</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>Un fichier ZIP pour la personne qui vous aide. Le dossier personnel, les adresses d'autres machines, les adresses e-mail et de portefeuille, les clés d'API, les mots de passe et les noms que vous avez donnés en sont retirés. Il ne contient ni clé ni contenu de tâche, et rien n'est envoyé nulle part.</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>Recueillir sans le nœud</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>Le nœud ne répond pas.</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>Le dossier de diagnostic peut être créé sans lui, à partir des fichiers de son dossier de données.</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>Sur la machine où il tourne, ceci écrit le dossier de diagnostic : stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>Les fichiers sont en cours de lecture…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>Vous aviez commencé ceci quand la console s'est terminée.</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>Reprendre où vous en étiez</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>Recommencer à zéro</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>Direction d'un mandat</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>Ce nœud dirige le mandat %1 et il lui reste %2 propositions sur %3.</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>mandat %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>À partir de la vue %1, sauf si un mandat se termine avant.</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>non prévu</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>Aucun des prochains mandats n'est à ce nœud.</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Chien de garde</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>Alors ce nœud quitte le mandat de %1.</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>Clé froide</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>%1 pourra alors être activée.</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>Nouvelles preuves</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>en retard</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>Les tâches confidentielles sont refusées jusque-là.</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>Le verdict sur le GPU arrive à échéance ; le nœud le renouvelle avant.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>La pause se termine et des tâches sont de nouveau prises.</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>L'horaire met le travail en pause.</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>L'horaire démarre le travail.</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>Prochaines obligations</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>Aucune obligation</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>La clé de ce nœud n'est pas validatrice : elle ne dirige jamais.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>En savoir plus : %1</translation>
        </message>
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>Les GPU sont alors interrogés de nouveau.</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>Les GPU sont interrogés de nouveau ; le verdict actuel arrive à échéance %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Déposée</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>En accumulation</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarningsPage</name>
        <message>
            <source>Earnings</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>Acquis</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Déposée</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>Encaissé</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>Moyenne par jour</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>Le compte est-il bon ?</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>Par clé</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>Gains par clé de nœud</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Aucune clé au registre</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>Une clé de nœud connectée gagne à chaque tâche qu'elle accomplit.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Ouvrir Clés de nœud</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>Déposer cette clé…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>Relevés mensuels</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>Relevé en PDF…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>Aucun mois pour l'instant</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>Les mois apparaissent dès la première tâche que le réseau accepte.</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>un enregistrement signé par tâche, tel qu'au registre</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Jetons en entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Jetons en sortie</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>Temps utilisé</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>Pas encore de pièces comptables</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>Chaque tâche que ce nœud accomplit est un enregistrement ici, une fois que le réseau l'a acceptée.</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>Votre monnaie, en trois lettres</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>Votre taux pour un dollar américain</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>Votre propre taux : 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>Affiché seulement ici et dans les relevés ; le réseau ne connaît aucun taux.</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>Saisissez un taux et une monnaie pour voir une colonne dans celle-ci.</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>La monnaie se note en trois lettres, par exemple EUR.</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>Le taux est un nombre supérieur à zéro, par exemple 0.92.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>%n clé, non déposée</numerusform>
                <numerusform>%n clés, non déposées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>%n clé, en attente d'un versement</numerusform>
                <numerusform>%n clés, en attente d'un versement</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>%n clé, versée</numerusform>
                <numerusform>%n clés, versées</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>pas encore de gains</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>le premier jour est encore en cours</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>sur %n jour UTC entier</numerusform>
                <numerusform>sur %n jours UTC entiers</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>Les enregistrements ne concordent pas avec le registre. %1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>Ne déposez rien avant d'avoir compris pourquoi : stacknetctl paperwork export fait la même comparaison à partir de chain.db.</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>Le compte est bon</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>Tous les enregistrements des blocs ont été additionnés, et le total est bien ce que le registre indique pour vos clés.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>Les blocs sont en cours de lecture.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Diffère</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>Non comparable</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>Ce nœud a rejoint le réseau par un instantané et n'a aucun bloc jusqu'à la hauteur %1 : les enregistrements antérieurs ne sont pas listés. Les totaux du registre sont complets.</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>Les blocs jusqu'à la hauteur %1 sont lus ; les autres suivent.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>%n enregistrement, %1</numerusform>
                <numerusform>%n enregistrements, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>Dans les blocs</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Au registre</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>À la hauteur</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Compté</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>au jour UTC du bloc</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>Combien chaque jour a-t-il rapporté ?</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD par jour UTC</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>Pas encore de gains</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>Connectez une clé de nœud et un client : chaque tâche que le réseau accepte rapporte du Paper.</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>Combien cela fait-il en tout ?</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>Encaissée : versée sous la référence %1.</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>Déposée : elle attend que son Stack la verse et l'inscrive au registre.</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>Dépôt impossible pour l'instant : seule une clé Active peut être déposée, et %1 est %2.</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>Dépôt impossible pour l'instant : %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>Le dépôt remet toutes les pièces comptables de la clé, une fois pour toutes, et brûle les jetons qui y restent.</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>Déposer %1 définitivement ?</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>Déposer définitivement</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>Une clé n'est déposée qu'une fois. Ensuite, ses pièces comptables peuvent être encaissées, et la clé elle-même a terminé sa vie.</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 est déposée.</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>Enregistrer le relevé de %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Enregistré dans %1</translation>
        </message>
        <message>
            <source>Disconnect this key…</source>
            <translation>Déconnecter cette clé…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>Quelle clé l'a gagné ?</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Déverrouillez d'abord la clé</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>Dépôt impossible pour l'instant : %1 sert. Déconnectez-la, puis retirez ce qu'elle a engagé.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>Déconnecter %1 ?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Déconnecter la clé</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 est déconnectée.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Toutes les clés</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la période</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Opening the data directory</source>
            <translation>Ouverture du dossier de données</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>Déverrouillage de la clé de nœud</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>Ouverture de la chaîne</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>Connexion aux autres nœuds</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>Préparation du modèle et du bac à sable</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>Vérification des données conservées</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>Demande de preuves aux GPU</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>Ouverture du Rack</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>Lecture des décisions de l'opérateur</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>Démarrage de l'API HTTP</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>%n tâche en cours est annulée.</numerusform>
                <numerusform>%n tâches en cours sont annulées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>%n tâche en attente est refusée.</numerusform>
                <numerusform>%n tâches en attente sont refusées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>Les pièces comptables de %n tâche ne sont pas encore définitives ; elles sont remises de nouveau au prochain démarrage.</numerusform>
                <numerusform>Les pièces comptables de %n tâches ne sont pas encore définitives ; elles sont remises de nouveau au prochain démarrage.</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>Ce nœud dirige le mandat ; un autre prend le relais après le délai du chien de garde.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>Configurer ce nœud…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>Ouvrir une sauvegarde…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Afficher le journal</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>Dossier de données à ouvrir</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>Le nœud n'a pas pu démarrer</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>Rien n'a été modifié. Corrigez la cause, puis réessayez.</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>Le moteur indique : %1</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>Ces données viennent d'une version plus récente</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>Une version plus récente du programme a écrit dans le dossier de données, et celle-ci ne doit pas deviner ce que cela signifie. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>Réinstallez la version plus récente, ou ouvrez une copie du dossier de données faite avant la mise à jour. Une copie ignore tout des votes signés depuis : ne l'utilisez jamais pendant qu'une autre machine utilise la même clé.</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>Aucun nœud n'est configuré ici</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>Le dossier de données %1 ne contient aucun nœud.</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>La configuration prend quelques minutes et peut être quittée à chaque étape.</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>Le moteur ne répond pas</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>Cette fenêtre observe un moteur qui tourne dans un autre programme.</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>Une nouvelle tentative a lieu d'elle-même. Vérifiez que stacknetd est en marche et que vous avez le droit d'utiliser son socket de l'opérateur.</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>Démarrage du nœud</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Préparation…</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 pour cent</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>Arrêt du nœud</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>Les votes et les reçus en cours sont d'abord écrits sur le disque.</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>Cela prend quelques secondes au plus.</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>Le nœud est arrêté</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>Il ne vote pas et ne sert pas. Tout ce qui est consigné est sur le disque.</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>Fermeture de la fenêtre…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>Une double signature a été vue</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>Une clé a été sanctionnée</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>Un leader a été contesté</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>Une contestation a été jugée</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>Un mandat s'est terminé</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>Ce nœud a quitté un mandat</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Signature arrêtée</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>Les validateurs ont changé</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>Trop peu de validateurs pour un nouvel ensemble</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>Événements récents</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Il ne s'est encore rien passé</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>Les sanctions, les contestations, les mandats terminés et les changements de validateurs apparaissent ici.</translation>
        </message>
        <message>
            <source>No such event</source>
            <translation>Aucun événement de ce genre</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>Aucun des événements que ce nœud connaît n'a cette gravité.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>Ouvrir des preuves à vérifier</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>Preuves (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>Vérifier un fichier de preuves</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Ouvrir…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>Ouvrir un fichier de preuves à vérifier</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>le rapport</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Exporter le rapport…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>Effacer le rapport du fichier</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>Vérification de %1…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>%1 n'a pas pu être lu : %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire.</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 dépasse 4 MiB, ce ne sont donc pas des preuves.</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>Les preuves de seize GPU font moins de 2 MiB.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 est vide.</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>Choisissez un fichier de preuves.</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 ne contient pas de preuves d'un GPU.</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>Déposez un fichier JSON de preuves n'importe où sur cette page, ou ouvrez-en un : celui d'un autre nœud, ou un fichier écrit par "stacknetctl attest collect". Il est vérifié selon la politique et les valeurs de référence de ce nœud, et ne dit rien de ce nœud.</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>C'est ce que dit le fichier, pas ce nœud.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1 : </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>FICHIER %1 : %n GPU, toutes les vérifications sont bonnes</numerusform>
                <numerusform>FICHIER %1 : %n GPU, toutes les vérifications sont bonnes</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>FICHIER %1 : %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>La date de création n'est pas prouvée : la question à laquelle il répond a été tirée du fichier lui-même, il pourrait donc dater de plusieurs années.</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>Illisible dans le dossier de révocation : %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exporter le rapport</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Rapport enregistré dans %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Vu ici</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>Dans le bloc</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>Chaîne de certificats</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>du GPU à la racine de NVIDIA</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>Il n'y a aucun certificat à afficher.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Vérifications</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>Vérifications des preuves</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Rien n'a encore été vérifié</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>Les vérifications apparaissent ici avec les premières preuves.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>Seulement les écarts</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>Mesures, valeurs attendues et réelles</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>Aucune mesure à comparer</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>Elles sont comparées quand le rapport est signé et que les valeurs de référence sont disponibles.</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1, réussi</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1, échec</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>%n en tout, aucune défavorable</numerusform>
                <numerusform>%n en tout, aucune défavorable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n défavorable</numerusform>
                <numerusform>%n défavorables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n, conforme</numerusform>
                <numerusform>%n, toutes conformes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>%1 sur %n diffère</numerusform>
                <numerusform>%1 sur %n diffèrent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>Ce qui pourrait vous être pris</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>de tout ce que détient une clé, engagé ou non</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>Désaccord BFT</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>Deux messages signés d'une même clé qui se contredisent. N'utilisez jamais une clé sur deux machines.</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Échec à un contrôle ponctuel</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>Une tâche exécutée de nouveau par d'autres a donné un autre résultat que celui que vous avez signé, et un comité l'a confirmé.</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censure</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>En tant que leader, vous avez omis une transaction que d'autres exigeaient, et le journal le prouve.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>Portable : garder données et paramètres à côté du programme</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Nom du nœud</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>Adresse pour les autres nœuds</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>Choisir le dossier de données</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>Où le nœud conserve-t-il ses données ?</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>Chaîne, clés chiffrées et journaux. Les prompts et les réponses ne sont pas conservés.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>Impossible d'écrire dans le dossier du programme.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Examen en cours…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>Vous n'avez pas le droit d'y écrire. Choisissez un dossier à vous.</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>Il contient d'autres fichiers. Choisissez un dossier vide ou nouveau.</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>Il contient déjà un nœud. Choisissez un autre dossier, ou ouvrez celui-ci avec --data-dir.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>%1 GiB sont libres.</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>Il faut au moins 2 GiB ; choisissez un dossier sur un autre disque.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB suffisent pour un an ; il commence avec moins.</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>Donnez-lui un nom de 1 à 64 caractères.</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>Ce nom est trop long ou contient des caractères qui ne peuvent pas être affichés.</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>Vous le voyez ici ; les pairs le voient aussi.</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 écoute sur tous les réseaux ; le port doit être ouvert.</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>Écrivez HOST:PORT, par exemple 0.0.0.0:8481.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::GpuCard</name>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>The evidence of GPU %1 holds for</source>
            <translation>Les preuves du GPU %1 restent valables pendant</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>Afficher les identifiants</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>Afficher les identifiants du GPU %1</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>Chaîne, vérifications, mesures</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>Chaîne, vérifications et mesures du GPU %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>non valide</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>Masquer les identifiants</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>Puce (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>Micrologiciel (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Pilote</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>Premier problème</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>non comparées</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%1 sur %n conforme</numerusform>
                <numerusform>%1 sur %n conformes</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mesures</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Peut attendre</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>Ce que cette machine peut faire</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>Rien ici ne vous arrête : ce qui manque peut être ajouté plus tard.</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>Examen de la machine…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Tout est là.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>%n point pourrait être amélioré.</numerusform>
                <numerusform>%n points pourraient être améliorés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>Pourquoi c'est important : %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>Solution : %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>la solution pour %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistogramBars</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>Définitifs par minute</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>Tâches par minute</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pairs</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>Aucune ligne ne passe le filtre. Effacez-le pour les voir toutes.</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>La lecture a échoué</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progression de l'exportation</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>Annuler l'exportation</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>%1 affichées</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>%1 affichées sur %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>Il y a trop de lignes à copier.</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>Choisissez-en moins, ou utilisez Exporter.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exporter : %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture en cours…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 jusqu'ici</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>%1 lignes enregistrées dans %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>L'exportation a été annulée ; aucun fichier n'a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>Maintenez appuyé pendant %n seconde.</numerusform>
                <numerusform>Maintenez appuyé pendant %n secondes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>Importer une clé de nœud</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>Le fichier reste chiffré sous sa propre phrase secrète ; la clé est verrouillée jusqu'à ce que vous la déverrouilliez.</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>Arrêtez pour de bon la clé sur toute autre machine avant de la déverrouiller ici.</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>Deux votes contradictoires coûtent la moitié de ses jetons. L'importation est refusée tant que l'on voit la clé signer ailleurs, et ce nœud l'écoute avant de signer.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Aucun fichier choisi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>Importer la clé</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>Clé de nœud à importer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>Les alertes restent sur cette machine</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>Ajoutez un e-mail, un webhook ou une commande, pour en être averti quand vous n'êtes pas là.</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>Ajouter un canal…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Envoyer un test</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>Quand et combien</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>Modifier les heures calmes et les limites</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>Pas d'heures calmes : les alertes arrivent à tout moment.</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>Calme de %1 à %2 : seules les alertes critiques arrivent alors, les autres suivent en un seul message.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>Au plus %n message par heure ; le reste attend dans la boîte de réception.</numerusform>
                <numerusform>Au plus %n messages par heure ; le reste attend dans la boîte de réception.</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>La boîte de réception conserve les alertes pour toujours.</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>La boîte de réception conserve les alertes terminées pendant %n jour.</numerusform>
                <numerusform>La boîte de réception conserve les alertes terminées pendant %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>Dernière erreur, %1 : %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>Le canal est enregistré.</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>Envoyez un test, pour savoir qu'il fonctionne.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1 est activé.</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1 est désactivé.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi en cours…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 a accepté le test.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Vérifiez qu'il est bien arrivé.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>Retirer %1 ?</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>Les règles qui l'utilisent continuent sans lui. Son mot de passe ou sa clé de signature est supprimé.</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Retirer le canal</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>Le canal est retiré.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>Test the desktop</source>
            <translation>Tester le bureau</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>Affiche une notification sur ce bureau.</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>Une notification a été envoyée au bureau.</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>Si aucune n'apparaît, consultez les paramètres de notification du bureau et de cette console.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouverte</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Acquittée</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Rétablie</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>Gravité minimale</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Toutes les gravités</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 et plus grave</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la période</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>Tout acquitter</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>Il ne s'est rien passé qui vous demande d'agir</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>Ce que les règles surveillent est signalé ici, sur le bureau et par vos canaux.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acquitter</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mettre en sourdine</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>Aucun message à ce sujet pendant un certain temps.</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Pendant 24 heures</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Pendant 7 jours</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Ne plus mettre en sourdine</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J et K descendent et montent, E acquitte, Entrée ouvre la page.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Rien ne vous demande d'agir</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>%n alerte vous demande d'agir</numerusform>
                <numerusform>%n alertes vous demandent d'agir</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>Les alertes ne peuvent pas être conservées sur cette machine.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première fois</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernière fois</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre de fois</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>Toutes les alertes ouvertes sont acquittées.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>N'est plus en sourdine.</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>En sourdine jusqu'à %1. Cela reste dans la boîte de réception.</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>Afficher les nouveautés</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Ouvrir sa page</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Mettre en sourdine pendant 1 heure</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>Mettre en sourdine pendant 24 heures</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>Mettre en sourdine pendant 7 jours</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>N'est plus en sourdine</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>En sourdine jusqu'à</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>Parties de la boîte de réception</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canaux</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>Alertes (%1)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>Ce sont des paramètres. Ce qui s'est passé se trouve sous Alertes ; la boîte de réception reçoit chaque alerte.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Nouvelle règle…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Mettre en sourdine</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>Pendant 8 heures</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Pendant 24 heures</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Pendant 7 jours</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Ne plus mettre en sourdine</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Cette règle est fournie avec le programme ; désactivez-la plutôt.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>La règle est enregistrée.</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1 : activée.</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1 : désactivée ; rien n'en est signalé.</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>La règle est retirée.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler l'action</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>La règle est rétablie.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>N'est plus en sourdine.</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>En sourdine jusqu'à %1. Ses alertes arrivent tout de même dans la boîte de réception.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>Clé publique de %1</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>Publique : qui la possède peut consulter la clé et lui envoyer quelque chose, rien de plus.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>Mise</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Dernière signature</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Jetons libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Jetons engagés</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Jetons servis</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> micro-USD</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>Mots de %1</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>Qui possède ces mots possède la clé, ses jetons et ses pièces comptables, sur n'importe quelle machine et sans la phrase secrète.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>Maintenir pour afficher les mots</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>jusqu'au verrouillage</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Verrouiller toutes les clés</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>Une clé déverrouillée se verrouille après</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>La clé du nœud lui-même n'est pas verrouillée par le temps : elle continue de signer</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>Le nœud continue de voter et de gagner pendant que la console est verrouillée. Sans cela, il s'arrête dès que le délai est écoulé.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>Restaurer à partir des mots…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Importer un fichier…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Vérifier…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Vérifier une sauvegarde…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
        <message>
            <source>No key locks by time now.</source>
            <translation>Aucune clé ne se verrouille à terme en ce moment.</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 se verrouille %2.</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>Chaque clé a ses mots sur papier.</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>Sauvegarde la plus ancienne : %1 n'en a aucune.</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>Sauvegarde la plus ancienne : %1, exportée %2.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>La console est verrouillée</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>Clé de nœud pour déverrouiller</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>Les montants sont masqués et rien ne peut être signé d'ici. %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>Journaux et diagnostics</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Autocontrôle</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Dossier de diagnostic…</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>Niveau minimal affiché</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 et au-dessus</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>Filtrer les lignes du journal</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>Filtrer par module, événement ou valeur</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>Garde la ligne la plus récente visible.</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>Rechercher par expression régulière</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>Module affiché</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>Tous les modules</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>Niveau minimal écrit</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>Le nœud écrit à partir de ce niveau :</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>Ce n'est pas une expression régulière : %1.</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Lignes du journal</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>Aucune ligne à afficher</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>Rien n'a encore été journalisé, ou le filtre ne laisse rien.</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 lignes sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n ligne copiée.</numerusform>
                <numerusform>%n lignes copiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>Ouvrir le dossier qui contient le fichier journal</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Âges</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>Afficher depuis combien de temps chaque ligne a été écrite</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>Cette expression prend trop de temps sur %n ligne ; elle est laissée de côté. Simplifiez-la.</numerusform>
                <numerusform>Cette expression prend trop de temps sur %n lignes ; elles sont laissées de côté. Simplifiez-la.</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>Le dossier de données du nœud n'est pas sur cette machine.</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>Aucun programme n'ouvre les dossiers ici.</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1, recherche en cours…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>Interroger le nœud</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>Rien ne peut être modifié d'ici. Saisissez une question et son objet, par exemple une clé de nœud ; les touches fléchées rappellent les questions précédentes.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>par exemple : node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>Cela ne peut pas être demandé ici. Ce qui peut l'être : %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Interrogation en cours…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>La réponse est longue ; en voici le début.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n caractère.</numerusform>
                <numerusform>%n caractères.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>EXPLOITER</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Mise</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consensus</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Clés de nœud</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>GÉRER</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Accès</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Données et confidentialité</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>SYSTÈME</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Boîte de réception</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>Stacknet Console – %1</source>
            <translation>Stacknet Console – %1</translation>
        </message>
        <message numerus="yes">
            <source>%n unread alert(s)</source>
            <translation>
                <numerusform>%n alerte non lue</numerusform>
                <numerusform>%n alertes non lues</numerusform>
            </translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>RÉSEAU LOCAL, PREUVES DE TEST</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>des preuves de GPU enregistrées tiennent lieu de celles de ce nœud ; elles ne prouvent rien</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>RÉSEAU LOCAL</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>tous les validateurs tournent sur cette machine ; rien ici n'a de valeur</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>La connexion au moteur est perdue.</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>Une nouvelle tentative a lieu d'elle-même. %1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>Les chiffres datent d'il y a %1.</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>Le moteur n'a rien envoyé depuis ; il est peut-être occupé ou bloqué.</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>page</source>
            <translation>page</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Créer une clé d'API</translation>
        </message>
        <message>
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>Créer une clé de nœud</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Thème clair</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>paramètre</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Thème sombre</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Thème du système</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Verrouiller la console</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Afficher les montants</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Masquer les montants</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Dossier de diagnostic…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Profils…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>Mettre le travail en pause</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Reprendre le travail</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>Arrêter le nœud et fermer ?</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>Le moteur tourne dans cette fenêtre : la fermer met fin aux votes et au service.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Finir ce qui est en cours, puis mettre en pause</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 ou %n autre</numerusform>
                <numerusform>%1 ou %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Attendu</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Mesuré</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>Les montants sont affichés ici, car vous devez savoir ce que vous acceptez.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>En %1 à votre taux</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>À votre taux</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>Mois (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MoveKeyDialog</name>
        <message>
            <source>Move %1 to another machine</source>
            <translation>Déplacer %1 vers une autre machine</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  Arrêter ici</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  Attendre</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  Emporter</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  Importer là-bas</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  Observer, démarrer</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>Verrouiller la clé</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>Cette machine ne doit plus signer avec la clé. La verrouiller arrête aussitôt les votes et les pièces comptables. Ne la déverrouillez plus ici ; si un fichier de phrase secrète la déverrouille au démarrage, supprimez ce fichier.</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>Les votes en cours doivent d'abord parvenir à tous. L'autre machine refuse l'importation tant qu'elle voit des votes de la clé dans les derniers blocs.</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>Enregistrer la clé…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>Enregistrer la protection contre les sanctions…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>Deux fichiers sont à emporter : la clé, chiffrée sous sa phrase secrète, et ce qu'elle a signé. Sans le second, l'autre machine ne sait pas quels votes elle ne doit jamais contredire.</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>Un fichier est à emporter : la clé, chiffrée sous sa phrase secrète. Elle n'a participé à aucun vote ici, il n'y a donc pas de protection contre les sanctions à emporter.</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>Les deux y sont importés, et la clé y est verrouillée</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>Laissez l'autre machine suivre la chaîne jusqu'à ce qu'elle affiche la hauteur du réseau, puis déverrouillez-y la clé. Elle vérifie d'abord qu'aucun autre signataire ne se fait entendre et démarre d'elle-même. Ses votes s'affichent ici :</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>Quand elle signe, supprimez la clé de cette machine, ou arrêtez ce nœud pour de bon s'il utilise la clé.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Verrouillée</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillée</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>Aucun vote de la clé n'est dans les derniers blocs.</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>%1 des %2 derniers blocs contiennent encore un vote de la clé.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Non enregistré</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>La clé est de nouveau déverrouillée ICI. Verrouillez-la immédiatement.</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>Elle signe : %1 des %2 derniers blocs contiennent un vote de la clé.</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>Aucun vote vu pour l'instant.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Enregistrer la clé de nœud</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Enregistrer la protection contre les sanctions</translation>
        </message>
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>Un nœud tourne avec la clé avec laquelle il a été configuré ; une machine qui tourne déjà avec une autre clé ne peut donc pas reprendre celle-ci : elle y serait seulement conservée et ne voterait jamais. Configurez un nouveau nœud, dans un dossier de données à lui.</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>Ce que l'assistant y demande, étape par étape. Début : Restaurer une clé de nœud à partir de ses mots, avec le fichier d'invitation de ce réseau. Données : un dossier à part. Clé de nœud : les 24 mots ; Plus, Afficher les mots les montre ici. Phrase secrète : une nouvelle pour cette machine-là. Cette machine, Alertes et Démarrer : comme pour un nouveau nœud.</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>Verrouillez ensuite la clé là-bas et, sur la page Clés de nœud, choisissez Importer la protection contre les sanctions. Sans écran, stacknetctl reprend les deux fichiers : voir le guide de l'opérateur.</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>Verrouillez ensuite la clé là-bas. Sans écran, stacknetctl reprend le fichier : voir le guide de l'opérateur.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkLocal</name>
        <message>
            <source>Running</source>
            <translation>En marche</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Figé</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>À l'arrêt</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>Validateurs sur cette machine</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. These nodes are real; the faults are yours.</source>
            <translation>Arrêtez-en un ou figez-le et observez ce que fait le réseau. Un validateur figé garde ses liaisons et ne dit rien, comme un programme bloqué : quand il dirige, les autres le quittent. Ces nœuds sont réels ; les pannes sont de vous.</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1 nœud %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Figer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>Nœud %1, leader en ce moment</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>Nœud %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%1 sur %2 tournent ; les blocs en nécessitent %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>Tous les nœuds de ce réseau tournent sur cette machine : latence, trafic et accessibilité ne disent rien d'un réseau entre machines.</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Pairs connectés</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>Latence médiane</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>Joint par d'autres</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Décalage d'horloge</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>Vues du réseau</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Routage</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>Accessibilité</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 en entrée, %2 en sortie</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>aucun pair ne répond</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>le plus lent : %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 par seconde</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>non constaté</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>aucun pair ne s'est relié de lui-même</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>sur cette machine</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>par %n pair</numerusform>
                <numerusform>par %n pairs</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>trop grand : voir Vue d'ensemble</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>médiane sur les pairs</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validateurs</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>Banni</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>dans les deux sens</translation>
        </message>
        <message>
            <source>in</source>
            <translation>entrant</translation>
        </message>
        <message>
            <source>out</source>
            <translation>sortant</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>jusqu'à ce que vous le leviez</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu'à %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>validateur, %1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pairs</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>Aucun pair</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>La configuration de ce nœud ne nomme aucun autre nœud. Un fichier d'invitation d'un membre du réseau les ajoute : stacknetctl invite accept FILE.</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>Copier le pair</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>Bannir…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>Lever le bannissement</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>Aucun pair sélectionné</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>Combien de pairs répondent, et à quelle vitesse</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>Pairs par latence</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>plus</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>Choisissez un pair pour voir sa liaison, le bannir ou le copier.</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Décalage d'horloge</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Messages abandonnés</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Votre raison</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>Pair copié.</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>Il convient pour "peers" dans node.json.</translation>
        </message>
        <message>
            <source>Ban these peers…</source>
            <translation>Bannir ces pairs…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Connecté depuis</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>Bannir %n pair pendant 24 heures ?</numerusform>
                <numerusform>Bannir %n pairs pendant 24 heures ?</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>Ce nœud ne les appelle pas et ne leur répond pas.</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>Avec trop peu de validateurs connectés, ce nœud ne voit plus de blocs définitifs et ses votes manquent. N'en bannissez qu'un pour voir ce qui reste.</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>Les bannir</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>cette machine seulement</translation>
        </message>
        <message>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>réseau local</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>Joint depuis l'extérieur</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>Ouvert sur cette machine</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Cette machine seulement</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Non joint</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n pair s'est relié de lui-même à ce nœud.</numerusform>
                <numerusform>%n pairs se sont reliés d'eux-mêmes à ce nœud.</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>Le port répond sur les adresses de cette machine. Aucun pair ne s'y est encore relié depuis une autre machine.</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>Le port ne répond que sur la boucle locale, aucune autre machine ne peut donc le joindre. Pour changer cela, définissez "listen" dans node.json.</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>Le port ne répond pas. Un autre programme ou un pare-feu de cette machine l'occupe peut-être.</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>Liaisons refusées</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>Personne n'a été refusé</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>Les liaisons d'inconnus et de pairs bannis apparaissent ici.</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Messages abandonnés</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>depuis le démarrage, par raison</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>Messages abandonnés, par raison</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>Aucun n'a été abandonné</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>Les messages qui ne respectent aucune règle sont comptés ici.</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>D'autres peuvent-ils joindre ce nœud ?</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>Le test se connecte au port de ce nœud sur chaque adresse de cette machine. Il n'envoie rien à personne d'autre.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Tester maintenant</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>Un nœud ne peut pas s'appeler lui-même depuis l'extérieur : qu'un routeur ou un pare-feu laisse entrer les autres, seul un pair d'une autre machine qui s'y relie le montre.</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>Rattrapage</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>Écoute sur</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>répond (%1)</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>Ce nœud a tous les blocs jusqu'à la hauteur %1.</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>Recherche d'un instantané du registre.</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>Récupération du registre à la hauteur %1 : %2 parties sur %3.</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>Récupération des blocs ; il est à la hauteur %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkRouting</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Not serving</source>
            <translation>Ne sert pas</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Aucune liaison</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>Plein ou en pause</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>Peut être choisi</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>%1 a été choisi (%2) parmi %3 nœuds de niveau %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n écarté par : %1.</numerusform>
                <numerusform>%n écartés par : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1 : écarté, %2.</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1 : poids %2, tiré en premier avec %3 %.</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>Nœuds auxquels des tâches peuvent aller</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>Nœuds de la table de routage</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>Aucun nœud n'a annoncé ce qu'il peut faire</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>Les nœuds se l'annoncent toutes les quelques secondes.</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>Dernières décisions</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>Dernières décisions de routage</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Pas encore de décision</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>Une décision est prise quand un client demande un nœud par GET /v1/route.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>Choisissez une décision pour voir qui a été écarté, par quoi, et comment le choix a été tiré.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>Combien entre-t-il ?</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB par seconde</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>Combien sort-il ?</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>À quelle distance sont les pairs ?</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms, aller-retour médian</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>La clé de nœud est dans votre magasin de clés.</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>Déverrouillez-la, puis inscrivez-la pour la mettre au registre.</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>La clé de nœud est de retour dans votre magasin de clés.</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>Si elle a voté ailleurs, importez sa protection contre les sanctions avant de la déverrouiller.</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>Protection contre les sanctions à importer</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>La protection contre les sanctions est en place : rien de ce qu'elle contient n'est signé de nouveau.</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>Toutes les clés de nœud sont verrouillées.</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>Verrouiller toutes les clés de nœud ?</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>Ce nœud signe ses votes et ses pièces comptables avec l'une d'elles.</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>Tant que cette clé est verrouillée, le nœud ne peut ni voter ni gagner.</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Verrouiller toutes les clés</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 est verrouillée.</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>Verrouiller %1 ?</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>La clé est connectée : ce nœud signe ses votes et ses pièces comptables avec elle.</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>Tant qu'elle est verrouillée, le nœud ne peut ni voter ni gagner avec elle.</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>Verrouiller la clé</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>Inscrire %1 ?</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>Inscrire la clé</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 est inscrite.</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 est active.</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>Connecter %1 ?</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>Connecter la clé</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 est connectée.</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 n'est plus à vendre.</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>Déposer les pièces comptables de %1 ?</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>Maintenir pour déposer définitivement</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 est déposée.</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>Supprimer %1 de cette machine ?</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>Maintenir pour supprimer</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>%1 est supprimée de cette machine.</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 a une nouvelle phrase secrète.</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>Exportez-la de nouveau : les fichiers antérieurs gardent l'ancienne.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Enregistrer la clé de nœud</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>La clé chiffrée est dans %1. Sa phrase secrète n'est pas dans le fichier.</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Enregistrer la protection contre les sanctions</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>Ce que la clé a signé est dans %1.</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>%1 n'est plus observée.</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>%1 est de nouveau observée.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>Déconnecter %1 ?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Déconnecter la clé</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 est déconnectée.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>Une clé que vous observez. Elle n'est pas au registre de ce réseau.</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>Une clé que vous observez. Rien ne peut être signé avec elle ici.</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>Une clé d'un autre opérateur.</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>Exclue à jamais : elle a été sanctionnée et ne validera plus.</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>Suspendue au moins jusqu'à l'époque %1 ; levez la suspension sur la page Mise.</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>Seulement dans votre magasin de clés pour l'instant. Inscrivez-la pour la mettre au registre.</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>Les nouvelles clés reposent 72 heures : ni transfert ni mise en vente. Terminé %1, à %2.</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>Les 72 heures sont écoulées. Activez-la pour l'utiliser.</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>Prête. Connectez-la pour que ce nœud serve et gagne avec elle.</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>Ce nœud sert et signe avec la clé.</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>Connectée mais verrouillée : elle ne peut pas signer. Déverrouillez-la.</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>Offerte à la vente ; elle ne sert pas tant qu'elle est en vente.</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>Déposée pour ses pièces comptables. C'est définitif.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>verrouillée</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>se verrouille %1</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>jusqu'à ce que vous la verrouilliez</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>signe des votes</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>suit sans voter</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>verrouillée : ne signe rien</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>reste à l'écart jusqu'à la vue %1</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>écoute si un autre nœud utilise cette clé, encore %1</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>arrêtée : %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Aucune clé sélectionnée</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>Détails de la clé</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Déverrouiller…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Inscrire…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connecter…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Retirer de la vente</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Ne plus observer</translation>
        </message>
        <message>
            <source>More</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>Autres actions sur la clé</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>Afficher le code QR…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Modifier la phrase secrète…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>Exporter le fichier chiffré…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>Afficher les mots…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>Déplacer vers une autre machine…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>Mettre en vente…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Transférer…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>Déposer les pièces comptables…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>Supprimer de cette machine…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>Historique de la clé</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Rien pour l'instant</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>Exporter la protection contre les sanctions…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>Importer la protection contre les sanctions…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>Noter les mots…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Vérifier une sauvegarde…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Choisissez une clé dans le tableau pour la voir ici.</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Possible %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Déverrouillez d'abord la clé</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propriétaire</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Jetons libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Jetons engagés</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>Jetons en désengagement</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Jetons servis</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 enregistrements</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Indice</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>Stack d'origine</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validateur</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>oui, elle vote</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>Ce que la clé a signé est sur le disque avant qu'un vote ne quitte cette machine, pour qu'un plantage ne puisse pas la faire signer deux fois.</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>Ce nœud n'a jamais voté avec la clé : il n'y a encore rien à protéger.</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Dernière signature</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Signe</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Déverrouillée</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>Attente après un démarrage</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protection exportée</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>Ses mots sont sur votre papier. Gardez aussi un fichier exporté ailleurs, et vérifiez-le de temps en temps.</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>Si cette machine meurt, la clé meurt avec elle. Notez ses mots, ou gardez un fichier exporté ailleurs.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>notés et vérifiés</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>pas encore vérifiés</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Fichier exporté</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>Scellée avec</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'à</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Why the key's points changed</source>
            <translation>Pourquoi les points de la clé ont changé</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Pas encore de points</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>Une clé en gagne par des votes à temps, par des tâches et par des contrôles ponctuels.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Déconnecter…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>Les sanctions et les sauvegardes de la clé s'affichent ici.</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>Pourquoi ses points ont changé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Magasin de clés</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Jetons libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Jetons engagés</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Jetons servis</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source> micro-USD</source>
            <translation> micro-USD</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeysPage</name>
        <message>
            <source>Node Keys</source>
            <translation>Clés de nœud</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>Observer une clé…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>Créer une clé…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>Les vôtres %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>Observées %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>Réseau %1</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>Aucune clé de nœud</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Une clé de nœud permet à ce nœud de voter, de servir et de gagner.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Créer la première</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>Aucune clé observée</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>Observez la clé d'une autre machine ou d'un autre opérateur : son état et ses jetons, rien de plus.</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Aucune clé au registre</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>Les clés apparaissent ici dès que quelqu'un en inscrit une.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>%n clé n'a pas de sauvegarde.</numerusform>
                <numerusform>%n clés n'ont pas de sauvegarde.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 n'a pas de sauvegarde.</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>Si cette machine meurt, la clé meurt aussi, avec ses jetons et ses pièces comptables.</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>Sauvegarder %1…</translation>
        </message>
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>La seule sauvegarde de %1 date de %n jour.</numerusform>
                <numerusform>La seule sauvegarde de %1 date de %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>Exportez-la de nouveau, ou notez ses mots : le papier ne vieillit pas.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>Rétablie</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet : %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>Une alerte est terminée.</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>Il y a une alerte. Déverrouillez la console pour la voir.</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>Il y a beaucoup d'alertes. Les autres attendent dans la boîte de réception.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>%n alerte est arrivée pendant les heures calmes.</numerusform>
                <numerusform>%n alertes sont arrivées pendant les heures calmes.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>C'est terminé : %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet : autres alertes</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>%n autre alerte dans la boîte de réception.</numerusform>
                <numerusform>%n autres alertes dans la boîte de réception.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet : un test</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>Les alertes sur ce bureau ressemblent à ceci.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>Mise exposée</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Contrôles ponctuels réussis</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Attestation</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Leader</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>Propositions restantes</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Pairs connectés</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>Vos clés de nœud</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>Historique des dix dernières minutes</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Clés de nœud</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>Aucune clé de nœud</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Une clé de nœud permet à ce nœud de voter, de servir et de gagner.</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>Créer une clé de nœud</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>Toutes les clés de nœud</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>Dernières tâches</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Pas encore de tâche</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>Les tâches apparaissent ici moins d'une seconde après l'envoi par un client. Connectez un client ci-dessus.</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Toutes les tâches</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>vue %1 · définitif %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>ce nœud · mandat %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>dirige le mandat %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>%1 utilisés jusqu'ici</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>%1 propositions du mandat utilisées sur %2</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>aucun pair ne répond</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>aller-retour médian %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>%1 jetons en jeu</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>%1 connectées</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 engagés</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>jetons</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>les tâches confidentielles sont acceptées</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>aucune tâche confidentielle</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>Blocs définitifs</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>par minute</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>Hauteur de la chaîne</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>blocs</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tâches accomplies</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>Tâches en 24 h</translation>
        </message>
        <message>
            <source>none judged since the start</source>
            <translation>aucune jugée depuis le démarrage</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since the start</source>
            <translation>
                <numerusform>sur %n jugée depuis le démarrage</numerusform>
                <numerusform>sur %n jugées depuis le démarrage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of the %n judged last</source>
            <translation>
                <numerusform>sur la %n dernière jugée</numerusform>
                <numerusform>sur les %n dernières jugées</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>âge %1 · se termine %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>vérifié %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>se termine %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>rien d'enregistré pour l'instant</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>%1 en 24 h</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 en cours · %2 en attente</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>%1 % réussies · %2 en cours</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Répéter la phrase secrète</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>Verrouiller la fenêtre quand personne ne l'utilise pendant</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minutes avant le verrouillage de la fenêtre</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>Chiffrer la clé</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>La clé est déjà chiffrée et garde sa phrase secrète.</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>Sur le disque, la clé n'existe que chiffrée sous cette phrase secrète. Les mots sur votre papier sont le seul recours si vous l'oubliez.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Chiffrement en cours…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>Mesure du temps nécessaire à cette machine pour une phrase secrète…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>Le déverrouillage prend %1 sur cette machine ; qui vole le fichier attend aussi longtemps à chaque essai.</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>Au moins 8 caractères ; quatre mots pris au hasard valent mieux.</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>Trop courte : au moins 8 caractères.</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>Trop longue : 1 024 octets au plus.</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>Faible : elle pourrait être devinée. Ajoutez des mots.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>Passable : un mot de plus la rend bonne.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Bonne.</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Robustesse : %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Les deux sont identiques.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Les deux diffèrent.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>Mettre en pause jusqu'à…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>D'ici là, ce nœud n'accepte aucune tâche. Il continue de voter et conserve sa mise.</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>Accepter de nouveau du travail à</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>Laisser d'abord finir les tâches en cours</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>Cette heure est passée ; choisissez-en une plus tardive.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>Choisissez une heure dans la prochaine journée (%n jour).</numerusform>
                <numerusform>Choisissez une heure dans les %n prochains jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>Une pause de %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>Pair</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>Aller-retour</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>Se dit</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>Pair</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latence</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>Rang parmi les validateurs</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>Niveau de routage</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Pourquoi cela a-t-il changé ?</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>Gains</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Pertes</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Contrôles ponctuels</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Érosion</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Afficher : %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'à</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre de fois</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>De la hauteur</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>À la hauteur</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>Pourquoi les points ont changé</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Pas encore de points</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>La clé d'un validateur en gagne par des votes à temps ; toute clé en gagne par des tâches et par la vérification de tâches des autres.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>%n clé en tout</numerusform>
                <numerusform>%n clés ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>aucune de vos clés ne vote</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>le seul validateur</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>plus de points que %1 % des autres</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>non annoncé</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>poids %1 · classe de capacité %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>%1 en 7 jours</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>rien d'enregistré pour l'instant</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>enregistré depuis %1</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Open the page of the reason</source>
            <translation>Ouvrir la page de la raison</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>Mettre %1 en vente</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>N'importe qui sur le réseau peut acheter une clé en vente avec tous ses jetons et ses pièces comptables. Elle ne sert pas tant qu'elle est en vente.</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>Prix en dollars américains</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>Jusqu'à six décimales.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>Le prix doit être supérieur à zéro.</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>Ce n'est pas un montant en dollars, comme 12.50.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>Classes de données</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>Supprimer maintenant ce qui a dépassé son délai</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>Le tableau n'est pas encore là</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>Le moteur l'écrit une fois que les bases sont ouvertes.</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>La suppression par délai n'a pas encore eu lieu ; elle a lieu %1.</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>La suppression par délai a eu lieu %1 et aura de nouveau lieu %2 : %3 lignes alors, %4 depuis le démarrage.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>%n base du dossier de données n'est pas dans le tableau : %1</numerusform>
                <numerusform>%n bases du dossier de données ne sont pas dans le tableau : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>Personne ne supprime ce qui s'y trouve. Cherchez quel programme l'a écrit.</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>Le dernier passage n'a pas tout traité : %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>Une nouvelle tentative a lieu au prochain passage.</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>%n suppression attend que le journal de sa base de données soit libre.</numerusform>
                <numerusform>%n suppressions attendent que le journal de leur base de données soit libre.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>Choisissez une ligne du tableau pour la voir ici.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Conservé actuellement</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>non compté</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Le plus ancien</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Prochaine suppression</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Dernière suppression</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1, %2 lignes</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>Emplacement : %1

Durée : %2

Pourquoi : %3

Qui peut le supprimer avant : %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>Rien n'avait dépassé son délai.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>%n ligne qui avait dépassé son délai a disparu.</numerusform>
                <numerusform>%n lignes qui avaient dépassé leur délai ont disparu.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>Les preuves se trouvent sous Promesses et preuves.</translation>
        </message>
        <message>
            <source>Change the period…</source>
            <translation>Modifier la durée…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>Ce qu'est la mémoire</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>Un utilisateur peut demander à ce nœud de retenir des choses pour des chats ultérieurs. Rien n'est retenu à moins que l'utilisateur n'ouvre une mémoire avec un secret à lui et que le chat ne le demande ; les entrées sont chiffrées sous une clé issue de ce secret. Ce nœud ne peut pas les lire, et vous ne voyez ici que des nombres, jamais leur contenu. Qui perd le secret perd la mémoire ; qui la supprime détruit ses clés.</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>Comptes ayant une mémoire</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entrées</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Ouvertes actuellement</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>Chats qui l'ont demandée</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>Secrets erronés</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>Ce nœud ne conserve pas de mémoires</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>Les mémoires font partie de l'API HTTP, et ce nœud ne sert pas de clients.</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>%1 instantanés sur ce nœud</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>au total pour tous</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>dans memory.db</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>clés en mémoire vive</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>depuis le démarrage</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>Données et confidentialité</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>Parties de la page Données et confidentialité</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Ce qui est conservé</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>Promesses et preuves</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>Les promesses, et ce qui les tient</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Cette machine</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>Preuves des dernières suppressions</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>elles ne contiennent pas ce qui a été supprimé</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Preuves de suppression</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>Rien n'a encore été supprimé</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>Chaque passage qui supprime des lignes laisse une preuve ici : combien, quand, et qu'elles sont écrasées.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>Non tenue</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>strict : le nœud ne démarre que là où tout est respecté</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % de %2</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>Nœud IPFS</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Ici</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Épingles</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Rien de sélectionné</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>En savoir plus</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>En savoir plus sur le Rack</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>Importer un fichier CAR…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>Épingler par CID…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>Nettoyer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>Lit chaque bloc et le compare à son CID</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>Désépingler…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Oublier…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>Le désépingle même quand le nœud IPFS ne répond pas</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Opérations</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Annuler l'opération</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Opérations du Rack</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Pas encore d'opération</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>Ce que vous demandez au Rack est exécuté une opération à la fois et listé ici jusqu'au prochain démarrage du nœud.</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>Le Rack est vide</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>Ce nœud n'a pas de Rack</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>Déposez un fichier ici, ou choisissez-en un. Il est conservé jusqu'à ce que vous le désépingliez.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Ajouter un fichier</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>les %1 plus récentes sur %2</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>Aucun Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>Pas prêt</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>Ce nœud ne conserve aucun fichier.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>Le nouveau contenu va au nœud IPFS à l'adresse %1.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>Le nouveau contenu va au nœud IPFS à l'adresse %1 (version %2).</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>Le nouveau contenu est conservé sur ce nœud ; aucun nœud IPFS n'est sollicité.</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>Sur le disque de ce nœud : %1 en %2 blocs.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%1 épingles sur %2</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>Choisissez une épingle dans le tableau pour la voir ici.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Non chiffré</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>Sa clé a été affichée une seule fois, lors de l'ajout ; elle n'est pas ici.</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>Qui a le CID et peut l'atteindre peut le lire.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 octets)</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocs</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>Conservé depuis</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>non créé ici</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>Sur le nœud IPFS</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>déjà épinglé auparavant</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>épinglé par ce nœud</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>La vérification est en cours ; voir Opérations.</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>Oublier « %1 » définitivement ?</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>Désépingler « %1 » définitivement ?</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1, conservé depuis %2.</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>L'épingle est en cours de retrait ; voir Opérations.</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>Faire le nettoyage ?</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Nettoyer</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>nettoyer</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>Les blocs dont aucune épingle n'a besoin sont supprimés de ce nœud.</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>Le nettoyage est en cours ; voir Opérations.</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>L'opération est annulée.</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>Les paramètres peuvent lui permettre de conserver des fichiers.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Attesté</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>L'utilisation, publiée sans trahir personne</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>Cellules d'aujourd'hui</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>Seraient publiées maintenant</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>Requêtes, dernière publication</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>Jetons, dernière publication</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>Dernière publication</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>Cellules publiées</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>Publié jour par jour</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>Compté par compte en mémoire vive jusqu'à la fin de la journée, puis publié sous forme de sommes avec du bruit à GET /v1/usage. Ce que l'on peut en dire : %1.</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>Comptes qu'il faut à une cellule</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>Part maximale d'un compte</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>Plafonds par compte et par jour</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 requêtes, %2 jetons</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Bruit</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>epsilon %1 par jour</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>sur cette machine, avec un jeton d'accès</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>sur cette machine</translation>
        </message>
        <message>
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>aucun jour n'est compté</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>en mémoire vive depuis %1</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>les autres se regroupent en une seule ou attendent</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>avec du bruit</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>Publié : %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>Rien de ce jour ne remplissait la règle</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Rien de publié pour l'instant</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>Même toutes les petites cellules réunies n'avaient pas assez de comptes.</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>Un jour est publié quand il est terminé (UTC).</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>Rien n'est compté par compte et rien n'est publié. Les paramètres peuvent changer cela.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>Profils</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>Chaque profil est un nœud avec son propre dossier de données, ou un moteur auquel s'attacher. Il s'ouvre dans sa propre fenêtre.</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>Le dossier de données reste où il est.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Nouveau profil</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurer…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>s'attache</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>cette fenêtre</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>Il existe déjà un profil de ce nom.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>Protection</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>Fichiers de protection et sauvegardes</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>Ouvrir Clés de nœud : fichiers de protection et sauvegardes</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 a signé jusqu'à</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>époque %1, vue %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>rien pour l'instant</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>Recherche d'un double au démarrage</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>Fichier de protection enregistré</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>jamais pour une clé qui a signé</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>aucune clé n'a encore signé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>Code QR de %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>Écrivez le chemin complet, à partir de /.</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>Ajouter au Rack</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>la clé du contenu</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>Elle ouvre ce contenu et rien d'autre. Ce nœud ne la conserve pas : sans elle, plus personne ne peut lire le contenu, vous y compris.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Fichier ou dossier</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>Sur la machine du nœud.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>Pour vous seul. Vide : celui du fichier.</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>Le chiffrer d'abord</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>Comment le CID est formé</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>Le même profil donne le même CID partout.</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>Le nom est trop long : 128 octets au plus.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>Importer un fichier CAR</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>Épingler par CID</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>Chaque racine du CAR est épinglée. Les blocs sont comparés à leurs CID.</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>Fichier CAR</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>Sur la machine du nœud.</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>Le nœud IPFS récupère le contenu et le conserve. Sans nœud IPFS, seul ce qui se trouve déjà ici peut être épinglé.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>Il commence par baf ou Qm.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>Pour vous seul ; peut rester vide.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>Ce n'est pas un CID : un CID a au moins 46 caractères.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exporter « %1 »</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>Le fichier ou le dossier lui-même</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>Un fichier CAR, tel que les programmes IPFS le lisent</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exporter sous forme de</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Écrire dans</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>Sur la machine du nœud ; il ne doit pas encore exister.</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>Clé du contenu</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 chiffres hexadécimaux, affichés lors de l'ajout.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>Une clé a 64 caractères parmi 0-9 et a-f ; celle-ci en a %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>Opération</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Ce qui en est résulté</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPinModel</name>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Tenue</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Chiffré</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>non créé ici</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>Renommer %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nom sur cette machine ; les autres nœuds ne le voient jamais.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>Le nom est scellé avec la clé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>Nommer %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>Vous seul le voyez. Laissez vide pour n'en avoir aucun.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restaurer une clé de nœud à partir de ses mots</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>Arrêtez d'abord la clé sur toute autre machine : deux machines qui signent avec une même clé en perdent la moitié des jetons. Apportez aussi son fichier de protection contre les sanctions si vous l'avez.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Répéter la nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>Restaurer la clé</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Chiffrement en cours…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>Remplacer la clé d'API « %1 »</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>Une nouvelle clé avec les mêmes droits, limites et budget prend la place de %1. Les deux partagent un seul budget.</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>L'ancienne clé reste valide pendant</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>Les programmes qui utilisent encore l'ancienne clé sont refusés immédiatement.</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>Donnez la nouvelle clé aux programmes dans ce délai.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>la nouvelle clé d'API</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>Le nœud en conserve une empreinte, pas la clé elle-même.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>Remplacer la clé</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>Modèle chaud</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>Modèle tiède</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>Modèle froid</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Rien de proposé</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>Le nœud ne s'est pas encore annoncé.</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>Sa clé de nœud n'est pas Connectée au registre : il ne reçoit aucune tâche.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Ouvrir Clés de nœud</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>Charge %1 : à partir de %2, il ne reçoit aucune tâche.</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>Ouvrir Travail</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>Il ne propose ni modèle ni image d'outil.</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 est froid : les nœuds tièdes sont sollicités d'abord.</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>Son attestation a expiré : aucune tâche confidentielle.</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>Il n'est pas attesté : aucune tâche confidentielle.</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>Ouvrir Attestation</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>Sans points, il n'est tiré que pour l'exploration, une tâche sur dix.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>%n tâche attend ici : de deux nœuds, la file la plus courte l'emporte.</numerusform>
                <numerusform>%n tâches attendent ici : de deux nœuds, la file la plus courte l'emporte.</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>Ce qui abaisse votre priorité maintenant</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>Aucune tâche actuellement</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Abaissée</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>Pleine priorité</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>La charge, l'attestation et les modèles sont aussi bons que possible.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Choisi</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Comment</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Admissibles</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Nœud</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (celui-ci)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>File d'attente</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Propose</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>Ce réseau n'a pas de telle règle.</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>Ne vous coûte rien actuellement : aucune de vos clés ne sert.</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>Vous coûterait %1 jetons maintenant.</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>Évité de peu : aucun cas connu de ce nœud.</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>Évité de peu : %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>Évité de peu, %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>toute la journée</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>aucune heure choisie</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>travaille</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>au repos</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1. La semaine : %2. Les flèches déplacent, Espace modifie une heure, Maj avec une flèche modifie un bloc.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>Afficher ce qui est saisi dans %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>C'est la seule fois qu'il s'affiche.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>Enregistrer %1 dans un fichier</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>Je l'ai rangé en lieu sûr</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>Rangez-le d'abord, puis cochez la case.</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>Fermer maintenant le ferait perdre définitivement.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Enregistrer %1</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>Enregistré dans %1, lisible par vous seul.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>mauvais</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Autocontrôle</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>pas encore examiné</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Vérifier maintenant</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>examiné %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>Le nœud examine sa machine quelques secondes après son démarrage.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>Mettre %1 en vente</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>Une clé en vente ne sert pas. Vous pouvez la retirer de la vente tant que personne ne l'a achetée.</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>Prix en USD</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continuer…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>Un prix est un nombre supérieur à 0, avec six décimales au plus.</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>Mettre %1 en vente pour %2 ?</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>Mettre en vente</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>Appareil</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Connecté par</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Connexion réussie</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Réinitialiser %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>Aucun paramètre trouvé</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>Aucun nom ni aucune explication ne contient ces mots.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Rechercher dans les paramètres</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Tout réinitialiser…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>Cette valeur n'est pas possible.</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>Prend effet au prochain démarrage du nœud.</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>Certains paramètres attendent un redémarrage du nœud.</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>D'ici là, il fonctionne comme avant.</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>Réinitialiser tous les paramètres de la console ?</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>Le thème, la langue, le verrouillage et les notifications reviennent à leurs valeurs par défaut. Les paramètres du nœud restent.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>Tous les paramètres de la console ont leurs valeurs par défaut.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Exporter les paramètres</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>Paramètres enregistrés dans %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importer des paramètres</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Paramètres (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>Les paramètres ont été repris.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>La console est verrouillée. Déverrouillez-la, puis recommencez.</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>Ce bureau n'affiche pas de zone de notification. La console continue à la place sans fenêtre.</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>Attend le prochain démarrage du nœud.</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>Heures et batterie</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>Quand le nœud accepte du travail, et si c'est aussi sur batterie.</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>Signature pendant le verrouillage</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>Si la propre clé du nœud continue de signer quand la console est verrouillée, et combien de temps les autres clés restent ouvertes.</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Règles et canaux d’alerte</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>Ce qui mérite une alerte, qui est averti et comment, heures calmes.</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>Ce qui est conservé et pour combien de temps</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>Conservation de chaque type de données ; supprimer maintenant.</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>Niveaux du journal</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>Ce que chaque module écrit dans le journal.</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>Pairs et bannissements</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>Qui est connecté, et qui ne doit pas l'être.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Ouvrir %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>Configurer Stacknet Console</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Données</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Cette machine</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertes</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Mot %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>Mot %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>Preuves %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1. Une même clé a signé les deux messages ; un nœud honnête ne le fait jamais.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>Époque et vue</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · vue %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Au registre</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>hauteur %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Sanction</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%1 jetons sur %2 (%3)</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>Premier message</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>Second message</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloc</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Octets signés</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>Pas encore vérifié ici</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>Vérifié ici</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>Vérifier les signatures</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1 : diffère</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1 : identique</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Vérifier de nouveau</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>Signature valide</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Signature non valide</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>Les deux signatures sont de cette clé : personne d'autre n'a pu les faire.</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>Au moins une signature n'est pas de cette clé : les messages ne prouvent rien contre elle.</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Vu ici</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>les preuves au format JSON</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Preuves</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Retirés</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>Choisir la période à afficher</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>La fin doit venir après le début.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Ce nœud</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'à</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Exclue à jamais</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendue</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Observation seule</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libres</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>Engagés</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>En désengagement</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>Coût d'un désaccord</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>Coût d'un contrôle ponctuel</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>Coût de la censure</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>Engager des jetons de %1</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>Les jetons engagés sont le poids de cette clé dans les votes. Ils reviennent par désengagement, après une attente.</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Jetons libres</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>Engager %1 jetons de %2 ?</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>Engager</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%1 jetons de %2 sont engagés.</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>Désengager des jetons de %1</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>Ils cessent de compter comme poids de vote à la prochaine époque, attendent, et sont libres une fois que vous les retirez. Ils restent en jeu jusque-là.</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Jetons engagés</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>Désengager %1 jetons de %2 ?</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>Désengager</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%1 jetons de %2 sont en désengagement.</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>Retirer les jetons de %1 ?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%1 jetons de %2 sont libres.</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>Lever la suspension de %1 ?</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>Lever la suspension</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 valide de nouveau à partir de la prochaine époque.</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>Assurez-vous que la cause de l'échec au contrôle ponctuel est corrigée : le prochain échec coûte autant.</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>Mettre %1 en vente pour %2 ?</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>Mettre en vente</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 est en vente.</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>Retirer %1 de la vente ?</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>Retirer de la vente</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 n'est plus à vendre.</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>Arrêter de signer avec toutes les clés ?</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>Toutes les clés sont verrouillées immédiatement. Le nœud continue de suivre le réseau.</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>Il ne peut ni voter, ni servir, ni gagner tant que vous n'avez pas déverrouillé une clé.</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>Arrêter de signer</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>Toutes les clés sont verrouillées. Rien n'est signé.</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>Un comité du réseau a exécuté de nouveau la tâche : %1.</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>Ce nœud ne détient plus les preuves %1.</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain montre ce que chacun d'eux a constaté.</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>C'est dans le bloc à la hauteur %1.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Mise</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Répartition</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>Détenus actuellement</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>Sanctions à ce jour</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>Pourraient être perdus maintenant</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>Vos clés</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>jetons</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>Vos clés et ce qu'elles détiennent</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Aucune clé au registre</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>Seule une clé de nœud inscrite détient des jetons et peut les engager.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Ouvrir Clés de nœud</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>Engager…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>Désengager…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>Lever la suspension…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>Mettre en vente…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>Retirer de la vente…</translation>
        </message>
        <message>
            <source>Slashing events</source>
            <translation>Sanctions prononcées</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>Seulement mes clés</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>Personne n'a été sanctionné</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>Les sanctions de toutes les clés de ce réseau apparaissent ici, avec leurs preuves.</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>Une sanction est définitive avec son bloc : il n'y a pas d'appel. N'importe qui peut vérifier les preuves.</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>Afficher les preuves</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>%n clé au registre</numerusform>
                <numerusform>%n clés au registre</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 engagés</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>%1 engagés · %2 en désengagement</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>aucune de vos clés ne sert ni ne vote</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>au pire pour %n clé au travail</numerusform>
                <numerusform>au pire pour %n clés au travail</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>aucune de vos clés n'a jamais été sanctionnée</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>brûlés ou versés comme récompense</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>Sanctionnée : %1. Cherchez pourquoi avant qu'une clé ne signe de nouveau.</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>Tant que vous ne le savez pas, arrêtez de signer avec toutes les clés : ce qui a mal tourné une fois peut recommencer.</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>Toutes les clés sont verrouillées : rien n'est signé.</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>Arrêter de signer avec toutes les clés</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>Cette clé est seulement observée ici : son propriétaire décide de sa mise.</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 est verrouillée. Déverrouillez-la sous Clés de nœud pour modifier sa mise.</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 est exclue à jamais : elle ne pourra plus jamais valider.</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>%1 jetons peuvent être retirés maintenant.</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>Les prochains des %1 jetons en attente sont libres à l'époque %2 et pas avant %3 ; l'époque actuelle est %4.</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 est suspendue jusqu'à l'époque %2 ; l'époque actuelle est %3.</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 est en vente pour %2.</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>Les jetons engagés sont le poids de vote. Tout ce que détient une clé est en jeu, engagé ou non.</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>Comment votre mise a-t-elle évolué ?</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Pas encore d'historique</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>La mise est consignée dès la première clé au registre, chaque fois qu'elle change.</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>Détenu par vos clés</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>L'historique ne peut pas être lu</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>Sortir avec tout ce que %1 a engagé ?</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>Tout désengager</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>La clé cesse de voter à la prochaine époque et ne gagne plus rien par les votes. Le désengagement ne peut pas être arrêté : pour engager de nouveau, attendez, retirez et engagez à nouveau.</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>Tout ce que %1 avait engagé est en désengagement.</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>Sortir…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>Désengager tout ce que la clé a engagé.</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>Exporter le fichier de protection…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>Déplacer la clé…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>Emporter la clé vers une autre machine sans signer deux fois.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Acquitter</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>pas encore de données</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 pairs sur %2</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>hauteur %1 · vue %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>horloge %1</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>données de %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>données de %1, âge : %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StepRail</name>
        <message>
            <source>Stacknet Console</source>
            <translation>Stacknet Console</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>Robustesse : %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>boîte de réception</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>bureau</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programme</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>adresse web</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>Ce qui démarre</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>Ce qu'elle peut signer, et ce que cela peut coûter</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>Phrase secrète de la clé de nœud</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>Elle avait été saisie avant la fermeture du programme et n'est conservée nulle part.</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>Votes et propositions du consensus, reçus et pièces comptables des tâches, et ce que vous ordonnez ici. Rien d'autre, et rien tant que la clé est verrouillée.</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>Un contrôle ponctuel trouve un autre résultat que celui qu'elle a servi.</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>Deux de ses votes se contredisent. N'utilisez jamais une même clé sur deux machines.</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>En tant que leader, il est prouvé qu'elle a omis des transactions.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>De tous les jetons que détient la clé, mis en jeu ou non.</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>Prêt à s'attacher</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>Prêt à démarrer</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>Le moteur continue de lui-même quand cette fenêtre est fermée.</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>Tout tourne sur cette machine ; rien sur un réseau local n'a de valeur.</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>À partir d'ici, le nœud participe au réseau.</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>Création du nœud…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Attacher</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>Démarrer le nœud</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Socket de l'opérateur</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>un réseau local de quatre validateurs</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>Les pairs le joignent à</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>Se verrouille</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>après %n minute</numerusform>
                <numerusform>après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>Vous avertit par</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>Envoyez la clé de nœud à la personne qui vous a invité : les opérateurs du réseau l'ajoutent avant que leurs nœuds n'acceptent celui-ci.</translation>
        </message>
        <message>
            <source>Words on paper</source>
            <translation>Mots sur papier</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>vérifiés</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>non vérifiés ; un rappel vous en est fait</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>Filtrer %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrer</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>Avec celles-ci</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>Actions sur les lignes sélectionnées</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copier les lignes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>En CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>En JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>Toutes les lignes en CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>Toutes les lignes en JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n sélectionnée</numerusform>
                <numerusform>%n sélectionnées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>Colonnes par défaut</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modèle ou image</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Jetons en entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Jetons en sortie</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidentiel</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>Empreinte du résultat</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Draining</source>
            <translation>Se vide</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>En pause jusqu'à %1</translation>
        </message>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>Aller à…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Ouvrir la palette de commandes</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>Ne plus accepter de travail</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>Accepter de nouveau du travail</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Pendant 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>Jusqu'à une heure…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>Jusqu'à ce que je le reprenne</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>Finir les tâches en cours, puis mettre en pause</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>Boîte de réception, rien de nouveau</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>Boîte de réception, %n nouvelle alerte</numerusform>
                <numerusform>Boîte de réception, %n nouvelles alertes</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>La console est verrouillée</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Verrouiller la console</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Afficher les montants</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Masquer les montants</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>Pas encore de réseau</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>Chaîne %1
Données dans %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>Recommencer à accepter du travail</translation>
        </message>
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>Il n'y a pas de clé de ce nœud qui puisse déverrouiller la console</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>Les montants sont masqués jusqu'au déverrouillage de la console</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>Transférer %1</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>Dès lors, le nouveau propriétaire décide de la clé. Comparez l'identifiant à celui qu'il vous a donné, lettre par lettre : un transfert vers un mauvais identifiant ne peut pas être rappelé.</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>Identifiant du nouveau propriétaire</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continuer…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Un identifiant de propriétaire a 64 caractères de 0 à 9 et de a à f ; celui-ci en a %n.</numerusform>
                <numerusform>Un identifiant de propriétaire a 64 caractères de 0 à 9 et de a à f ; celui-ci en a %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>C'est déjà son propriétaire.</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>Transférer %1 à %2 ?</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>Maintenir pour transférer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Pendant 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Jusqu'à ce que je reprenne</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Finir ce qui est en cours, puis mettre en pause</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Reprendre le travail</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Verrouiller</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Quitter (le moteur s'arrête)</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>Le nœud continue de tourner. Quittez-le depuis le menu de cette icône.</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet Console est toujours là</translation>
        </message>
        <message>
            <source>This was refused</source>
            <translation>Ceci a été refusé</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>Le nœud continue et signe ses votes.</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>Le nœud continue sans signer : sa clé est verrouillée.</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>Le nœud a cessé de signer.</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>Le nœud continue ; il ne signe rien en ce moment.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Contrôlée par</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'à</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Annuler l'action</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annuler l'action : %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>La clé est déchiffrée en mémoire vive et y reste jusqu'à ce que vous la verrouilliez ou que le nœud s'arrête. Elle n'est jamais écrite en clair sur le disque.</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>La clé est déchiffrée en mémoire vive pendant %n minute, ou jusqu'à ce que vous la verrouilliez. Elle n'est jamais écrite en clair sur le disque.</numerusform>
                <numerusform>La clé est déchiffrée en mémoire vive pendant %n minutes, ou jusqu'à ce que vous la verrouilliez. Elle n'est jamais écrite en clair sur le disque.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Déverrouiller %1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Déverrouillage…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1, %2 % de la limite</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ValidatorModel</name>
        <message>
            <source>#</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validateur</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clé de nœud</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votes présents</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De qui</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>la vôtre</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Retirés</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Contrôlée par</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>Vérifier une sauvegarde</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>Ouvre une clé de nœud exportée avec sa phrase secrète, comme le ferait une restauration, et n'écrit rien : ni dans le fichier ni dans le magasin de clés.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Aucun fichier choisi</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>Sa phrase secrète</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>Clé de nœud à vérifier</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>La sauvegarde est bonne : elle contient la clé de nœud %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Se connecter avec un portefeuille</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>Votre navigateur affiche une page de cette machine. Choisissez-y votre portefeuille et signez. Aucune transaction n'est faite et rien n'est payé.</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>La page et le portefeuille doivent afficher ces quatre mots :</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>Phrase de contrôle</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Rouvrir la page</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>Le lien est copié. Il quitte le presse-papiers après %1 s.</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>Un problème ?</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>Le portefeuille met en garde contre la page, ou n'apparaît pas ? Certains ne connaissent cette machine que par son nom.</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>L'ouvrir en tant que localhost</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>Aucun portefeuille dans un navigateur de cette machine ? Signez le texte ailleurs : sur un téléphone, avec un programme, sur une machine sans réseau.</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>Coller plutôt une signature</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>Adresse du compte</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>D'une chaîne EVM (0x…) ou de Solana (base58).</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>Créer le texte à signer</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>Texte à signer</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>le texte à signer</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>Signez exactement ce texte</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>Le texte à signer sous forme de code QR</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>Afficher en code QR</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>De personal_sign ou signMessage : 0x et 130 chiffres, ou base58. Le texte n'est valable qu'une fois.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Vous êtes connecté.</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>Ce qui a été accordé</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>La session peut se connecter à ce nœud et aux sites de son Auth Bridge en tant que ce compte. Elle ne peut ni déplacer des fonds ni signer quoi que ce soit. Cette console n'en conserve rien ; elle est listée sous Sessions, où l'on peut la terminer.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>Pas à moi : la terminer</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>Vérifier la signature</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>Ouverture de la page…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>Aucun navigateur n'a pu être lancé.</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>Copiez le lien et ouvrez-le dans un navigateur de cette machine.</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>En attente de la signature · encore %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>Le délai est écoulé.</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>Cela n'a aucune des deux formes : 0x et 40 chiffres, ou 32 à 44 caractères en base58.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Sur</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>ce nœud</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Se termine au plus tard</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>Ce compte n'a aucune autre session ici. Est-il à vous ?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>Oui, la conserver</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>La session est terminée.</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>Quelqu'un vous a peut-être envoyé sa propre connexion. Recommencez et comparez les quatre mots.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>Chaîne</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>Signe par</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>Première vérification</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>Dernière vérification</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>Observer une clé de nœud</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>Une clé observée est affichée avec son état et ses jetons. Rien ne peut être signé avec elle ici.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clé publique</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nom sur cette machine ; les autres nœuds ne le voient jamais.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Observer</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Une clé publique a 64 caractères de 0 à 9 et de a à f ; celle-ci en a %n.</numerusform>
                <numerusform>Une clé publique a 64 caractères de 0 à 9 et de a à f ; celle-ci en a %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>inactif</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Ignorer</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>Ces 24 mots sont la clé. Écrivez-les sur papier, dans cet ordre, et gardez le papier hors de portée du feu et des inconnus. Avec eux, la clé peut être recréée sur n'importe quelle machine ; sans eux et sans sauvegarde, elle disparaît avec celle-ci.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Je les ai notés</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>Saisissez ces trois mots d'après votre papier.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>Afficher de nouveau les mots</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>Trois erreurs. Voici de nouveau les mots : comparez chacun à votre papier.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>Mot %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>Mot %1 de votre papier</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>Ce n'est pas ce qui vous a été montré. Relisez les numéros à côté des mots.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Mot %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>Absent de la liste de mots : numéro %1. Comparez avec votre papier.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>Regardez d'abord autour de vous : qui lit ces mots possède la clé. Aucun programme ne peut empêcher un autre, ou un appareil photo, de prendre une image de l'écran ; arrêtez le partage d'écran avant de les afficher.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Mot %1 : %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Mot %1, masqué</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Masquer les mots</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Afficher les mots</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>Personne ne peut vous redonner ces mots, et ils ouvrent la clé sans phrase secrète. Ne laissez personne regarder cet écran ; n'en prenez aucune photo.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Mot</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>La liste qui s'ouvre pendant la saisie contient les 2 048 mots ; les vôtres sont sur votre papier.</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>Commencer avec une autre clé</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>Saisir les mots de la clé</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>Votre clé de nœud</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>Écrivez ces 24 mots sur papier, dans cet ordre. C'est la seule sauvegarde qui ne dépend pas de cette machine.</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>Saisissez-en trois d'après votre papier, pour vous assurer qu'il est lisible.</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>Les 24, dans leur ordre. Vous pouvez les coller tous à la fois dans le premier champ.</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>La clé avait été créée avant la fermeture du programme.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Je les ai notés</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>La clé de nœud %1 se trouve chiffrée dans le dossier de données. Sa phrase secrète vous est demandée à la fin. Ses mots ne sont conservés nulle part, sauf sur votre papier.</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>Ce sont de nouveaux mots. Rayez ceux que vous avez notés avant.</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Mot %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>Aucun mot de la liste ne commence ainsi.</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>Ce n'est pas le mot %1. Regardez votre papier.</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>Trois essais étaient faux. Comparez votre papier aux mots.</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>Le mot %1 ne fait pas partie des 2 048 mots.</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>%1 mots sur 24 sont là.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Vérification…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>Ce sont les mots de la clé de nœud %1.</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>Tous les mots sont connus, mais ils ne vont pas ensemble : l'un est faux ou deux ont été intervertis.</translation>
        </message>
        <message>
            <source>Go on unchecked</source>
            <translation>Continuer sans vérifier</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>Vérifier plus tard</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>Personne ne sait encore si votre papier est lisible.</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>S'il porte un mot faux, la clé, ses jetons et ses pièces comptables meurent avec cette machine. La page Clés de nœud vous le rappelle jusqu'à ce que les mots soient vérifiés.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>Accepte des tâches</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Finit les tâches</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>Ce nœud ne sert aucun client, il n'y a donc pas de travail à mettre en pause.</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>De nouvelles tâches sont acceptées à toute heure.</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>De nouvelles tâches sont acceptées jusqu'à %1.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Vous l'avez mis en pause.</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>Il est en dehors de ses heures.</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>Cette machine fonctionne sur batterie.</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>Cela reste ainsi jusqu'à ce que vous repreniez.</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>Il reprend au retour du secteur.</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>Il reprend à %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>%n tâche reste à finir.</numerusform>
                <numerusform>%n tâches restent à finir.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>N'accepte aucune nouvelle tâche. Ce qui est en cours est fini, ce qui attend est refusé.</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Vider</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>N'accepte aucune nouvelle tâche. Ce qui est en cours et ce qui attend est fini.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>Accepte de nouveau des tâches.</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>Modifier les heures…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>Ouvre les heures de travail.</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Pendant 10 minutes</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Pendant 1 heure</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>Jusqu'à demain, 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Jusqu'à ce que je reprenne</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>Finir ce qui attend, puis mettre en pause pendant 1 heure</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>Aucun client</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1, testé ici</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>Aucune tâche sélectionnée</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>Part utilisée des limites</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Enregistrer le reçu…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>Copier le reçu</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>Afficher les entrées de l'empreinte</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>Pour recalculer l'empreinte, enregistrez le reçu et exécutez ceci avec ce que le client a envoyé ; le nœud ne l'a pas conservé :</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>Commande pour recalculer l'empreinte</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copier la commande</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>Choisissez une tâche pour voir ses nombres, ses empreintes et son reçu. Les prompts, les réponses, le code et les fichiers ne sont pas conservés et ne peuvent donc pas être affichés ici.</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>Tâche %1</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>Pièces comptables : %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>La tâche a échoué (%1).</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>Exécuté dans le bac à sable : pas de réseau, aucune capacité, au plus %1 GB de mémoire, %2 CPU et %3 s. Le code, les fichiers et la sortie ne sont pas conservés.</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>Le prompt et la réponse ne sont pas conservés ; le reçu ne contient que leurs empreintes.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Code de sortie</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Conteneur</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>était prêt</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>a été créé pour elle</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Jetons en entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Jetons en sortie</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clé d'API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Empreinte du reçu</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>Au registre</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>à la hauteur %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1 sur %n processeur</numerusform>
                <numerusform>%1 sur %n processeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 MiB sur %2</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Enregistrer le reçu</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>Reçu enregistré dans %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>N'importe qui peut le vérifier hors ligne : stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>Reçu copié.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Fichier de modèle</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>Sel</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Terminé par</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrat</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Empreinte</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>n'a pas d'entrées d'empreinte</translation>
        </message>
        <message>
            <source>its own end</source>
            <translation>sa propre fin</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>un signal</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>la limite de mémoire</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>la limite de temps</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>la limite de sortie</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>un refus : elle n'a jamais été exécutée</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Attend</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>derrière %n tâche</numerusform>
                <numerusform>derrière %n tâches</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>oui : seulement sur du matériel attesté</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Classe demandée</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Classe de reproduction</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>Pas prêt</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>En bonne santé</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Dégradé</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>À l'arrêt</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Nouvel essai</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>de %n compte</numerusform>
                <numerusform>de %n comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Bac à sable</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> Le prochain essai a lieu dans %1.</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>Il répond aux requêtes.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>%1 réussis, %2 en échec, %3 non envoyés</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 jetons</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Appels d'outils</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Plongements</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>Classe R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Dernière erreur</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>Il exécute du code sans réseau, dans des conteneurs limités.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Environnement d'exécution</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>Conteneurs prêts</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>Servies à partir d'eux</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>En créer un prend</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modèle ou image</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Jetons</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tâche</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clé d'API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Empreinte du reçu</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Code de sortie</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Jetons en entrée</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Jetons en sortie</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Pièces comptables</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>Hauteur au registre</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Servie à chaud</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>Testée ici</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Temps processeur</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>Processeurs au plus</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>Pic de mémoire (octets)</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>Mémoire au plus (octets)</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>Temps au plus</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>Toutes les tâches conservées</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>Historique des tâches</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>Aucune tâche n'est conservée</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>Les tâches restent ici jusqu'à la fin de leur délai ; Données et confidentialité indique sa durée.</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Tous les états</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussie</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file d'attente</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Tous les types</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Toutes les classes</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Toute la période</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Dernières 24 heures</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Failed (%1).</source>
            <translation>Échec (%1).</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidentiel</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidentiel</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Terminé par</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Classe demandée</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Classe de reproduction</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>Heures de travail</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>heure de cette machine, %1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>N'accepter de nouvelles tâches que pendant ces heures</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>Mettre en pause quand cette machine fonctionne sur batterie</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>Les tâches acceptées avant la fin d'une heure sont finies après elle. Le consensus et les contrôles ponctuels que ce nœud doit continuent en tout temps ; l'attestation reste valide.</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Enregistrer les heures</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Nuits</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Heures ouvrées</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>Toutes les heures</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>Travaille %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>Les heures ne sont pas en vigueur : des tâches sont acceptées en permanence.</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>Choisissez au moins une heure. Pour arrêter tout travail, mettez-le plutôt en pause.</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>Cette machine n'a pas de batterie, ou ne l'indique pas.</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>Elle fonctionne sur batterie en ce moment.</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>Elle est branchée en ce moment.</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>Les heures sont enregistrées et en vigueur.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>Tâches les plus récentes</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Figer</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>Les nouvelles tâches attendent jusqu'à ce que vous les affichiez.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Pas encore de tâche</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>Une tâche apparaît ici moins d'une seconde après l'envoi par un client. La Vue d'ensemble montre comment connecter un client.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Afficher %n nouvelle</numerusform>
                <numerusform>Afficher %n nouvelles</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy result digest</source>
            <translation>Copier l'empreinte du résultat</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Enregistrer le reçu…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>Combien de tâches se sont terminées ?</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>La première barre vient avec la première tâche terminée.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>Combien de temps ont-elles pris ?</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % sous</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>La moitié sous</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>La ligne commence avec la première tâche réussie.</translation>
        </message>
        <message>
            <source>No task in this time</source>
            <translation>Aucune tâche pendant cette période</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>tâches en %1</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>des tâches réussies, en %1</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>L'historique ne peut pas être lu</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>Le nœud répond sous une forme que ce programme ne connaît pas ; tous deux doivent être de même version.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>nothing waits</source>
            <translation>rien n'attend</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 chats, %2 code</source>
            <translation>%1 chats, %2 code</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>de %n compte</numerusform>
                <numerusform>de %n comptes</numerusform>
            </translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Travail</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En file d'attente</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Réussie</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>Durée médiane</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Servie à chaud</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Contrôles ponctuels réussis</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>Vues du travail</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En direct</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Charge</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>Contrôles ponctuels</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>le nœud peut travailler</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>le nœud ne peut pas travailler</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 en échec</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>aucun code n'a encore été exécuté</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>sur %1 exécutions</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>aucune des vôtres n'a été jugée</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>parmi les verdicts les plus récents</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>âge : %1</translation>
        </message>
        <message>
            <source>Re-executions</source>
            <translation>Réexécutions</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>aucune tâche en 24 h</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>95 % sous %1 · %n tâche en 24 h</numerusform>
                <numerusform>95 % sous %1 · %n tâches en 24 h</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>tâches d'autres, depuis le démarrage</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>désactivé dans les paramètres</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>Réussi</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>Condamné</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>Non concordant</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Mis hors de cause</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>Non contrôlé</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>Entrée non remise</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>Non reproductible</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Indécis</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>Test du réseau</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>sur vos tâches, et sur celles que vous avez contrôlées</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>Verdicts des contrôles ponctuels</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Aucun verdict pour l'instant</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>Le réseau tire au sort des tâches à exécuter de nouveau ; la plupart ne sont jamais tirées.</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>Contrôles que ce nœud doit</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>Contrôles ponctuels ouverts</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Rien n'est dû</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>Quand ce nœud est tiré au sort, le contrôle s'affiche ici.</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>Où en est ce nœud</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>Ce qu'il peut exécuter de nouveau</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>Ce qu'un contrôle montre d'une requête</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>%n condamnation parmi les verdicts les plus récents.</numerusform>
                <numerusform>%n condamnations parmi les verdicts les plus récents.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>Aucune condamnation parmi les verdicts les plus récents.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Consignées</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>Non admissible</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>Exclues par des clients</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>Entrées détenues</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1, %2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>Contrôles exécutés pour d'autres</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>Ordres refusés</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>Canaris placés</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>Canaris trouvés</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>Classe %1 : %2 (%3)</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>au registre</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>pas encore déclaré</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Rien.</translation>
        </message>
        <message>
            <source>Tasks of this node under check</source>
            <translation>Tâches de ce nœud en cours de contrôle</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>Tâches propres en cours de contrôle</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>Aucune n'est en cours de contrôle</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>Quand le réseau tire au sort l'une des vôtres, elle s'affiche ici avec ceux qui l'exécutent de nouveau.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>Une condamnation coûte %1 des jetons de la clé.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>Une condamnation coûte %1 des jetons de la clé : %2 jetons actuellement.</translation>
        </message>
    </context>
</TS>
