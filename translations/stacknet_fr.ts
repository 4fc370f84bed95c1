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
            <source>The chain does not hold it up to the due view</source>
            <translation>La chaîne ne la contient pas jusqu'à la vue limite</translation>
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
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Infondée : jusqu'à %1 jetons de la clé déposante sont brûlés.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %1 of its tokens and never validates again.</source>
            <translation>Admise : l'accusé perd %1 de ses jetons et ne validera plus jamais.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %1 of the penalty, at most %2 tokens.</source>
            <translation>Admise : la clé déposante reçoit %1 de la sanction, au plus %2 jetons.</translation>
        </message>
        <message>
            <source>The transaction and who demanded it are published for ever.</source>
            <translation>La transaction et les noms de ceux qui l'ont exigée sont publiés pour toujours.</translation>
        </message>
        <message>
            <source>The node files a challenge with its own key whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>Le nœud dépose une contestation avec sa propre clé chaque fois que le journal prouve qu'un leader a omis ce qui était exigé. Chacune met en jeu jusqu'à %1 jetons.</translation>
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
            <source>Upheld, the accused leader loses its tokens and never validates again.</source>
            <translation>Si elle est admise, le leader accusé perd ses jetons et ne validera plus jamais.</translation>
        </message>
        <message>
            <source>Upheld, the filing key gets a part of the penalty, at most %1 tokens.</source>
            <translation>Si elle est admise, la clé déposante reçoit une part de la sanction, au plus %1 jetons.</translation>
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
            <source>Up to %1 tokens of the filing key are burned when the challenge proves nothing.</source>
            <translation>Jusqu'à %1 jetons de la clé déposante sont brûlés si la contestation ne prouve rien.</translation>
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
            <source>Points: %1</source>
            <translation>Points : %1</translation>
        </message>
        <message>
            <source>%1 points</source>
            <translation>%1 points</translation>
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
            <source>Wallet addresses: of the messages to sign, of accounts, and of consents for sites</source>
            <translation>Adresses de portefeuille : des messages à signer, des comptes et des consentements donnés à des sites</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given</source>
            <translation>Un message à signer : 10 minutes ; le numéro d'un compte et les consentements : tant qu'ils sont accordés</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>La connexion, et « se déconnecter partout »</translation>
        </message>
        <message>
            <source>The user withdraws a consent</source>
            <translation>L'utilisateur retire un consentement</translation>
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
            <source>Nobody can sign in through it. Set "serve" in node.json to change that.</source>
            <translation>Personne ne peut se connecter par son intermédiaire. Définissez "serve" dans node.json pour changer cela.</translation>
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
            <source>It keeps no API keys. Set "serve" in node.json to let it take requests.</source>
            <translation>Il ne conserve pas de clés d'API. Définissez "serve" dans node.json pour qu'il accepte des requêtes.</translation>
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
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Accounts that are signed in</source>
            <translation>Comptes connectés</translation>
        </message>
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
            <source>Nobody is signed in</source>
            <translation>Personne n'est connecté</translation>
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
            <source>Nobody can sign in to it. Set "serve" in node.json to change that.</source>
            <translation>Personne ne peut s'y connecter. Définissez "serve" dans node.json pour changer cela.</translation>
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
            <source>It must be https, or http on this machine.</source>
            <translation>Il faut https, ou http sur cette machine.</translation>
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
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail, rules and a test are on the Inbox page.</source>
            <translation>Des sanctions, des pairs perdus ou d’une attestation qui se termine. La boîte de réception contient tout ; ces voies vous joignent ailleurs. Le courriel, les règles et un test sont sur la page Boîte de réception.</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Écrivez le chemin complet du programme, en commençant par une barre oblique.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Écrivez une adresse qui commence par https:// et ne contient pas de mot de passe.</translation>
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
            <source>At least %1 characters; four random words are better.</source>
            <translation>Au moins %1 caractères ; quatre mots au hasard valent mieux.</translation>
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
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
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
            <source>Consensus and censorship</source>
            <translation>Consensus et censure</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Hauteur</translation>
        </message>
        <message>
            <source>My votes</source>
            <translation>Mes votes</translation>
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
            <source>in the last final blocks</source>
            <translation>dans les derniers blocs définitifs</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>sur %1</translation>
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
            <source>At least %1 characters; four random words are better.</source>
            <translation>Au moins %1 caractères ; quatre mots au hasard valent mieux.</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Répéter la phrase secrète</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>La phrase secrète est trop courte.</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>Utilisez au moins %1 caractères.</translation>
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
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys and names are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>Un fichier ZIP pour la personne qui vous aide. Le dossier personnel, les adresses d'autres machines, les adresses e-mail et de portefeuille, les clés d'API et les noms en sont retirés. Il ne contient ni clé ni contenu de tâche, et rien n'est envoyé nulle part.</translation>
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
            <source>When the node does not answer, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>Si le nœud ne répond pas, ceci écrit le dossier : stacknetctl diag --out bundle.zip</translation>
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
        <name>stacknet::ui::EvidenceDialog</name>
        <message>
            <source>Contradiction of %1</source>
            <translation>Contradiction de %1</translation>
        </message>
        <message>
            <source>%1, at view %2 of epoch %3. An honest node signs one of the two, never both. What differs has a ≠ in front.</source>
            <translation>%1, à la vue %2 de l'époque %3. Un nœud honnête signe l'un des deux, jamais les deux. Ce qui diffère est précédé de ≠.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
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
            <source>none yet</source>
            <translation>aucun pour l'instant</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Identifiant</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>les preuves au format JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vue</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Mandat</translation>
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
            <source>Load older alerts</source>
            <translation>Charger les alertes plus anciennes</translation>
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
        <name>stacknet::ui::IncidentModel</name>
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
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>ce nœud</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>%1, muted</source>
            <translation>%1, en sourdine</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Nombre de fois</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Première fois</translation>
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
            <source>On the other machine: set the node up with this key (first run: restore, or stacknetctl, see the operator guide), then on its page Node Keys choose Import slashing protection. Leave the key locked there for now.</source>
            <translation>Sur l'autre machine : configurez le nœud avec cette clé (premier lancement : restaurer, ou stacknetctl, voir le guide de l'opérateur), puis, sur sa page Clés de nœud, choisissez Importer la protection contre les sanctions. Laissez-y la clé verrouillée pour l'instant.</translation>
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
            <source>Slashes, points and backups of the key show here.</source>
            <translation>Les sanctions, les points et les sauvegardes de la clé apparaissent ici.</translation>
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
            <source>Tasks</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>Historique des dix dernières minutes</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À surveiller</translation>
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
            <source>Recent events</source>
            <translation>Événements récents</translation>
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
            <source>%1 succeeded · %2 failed</source>
            <translation>%1 réussies · %2 en échec</translation>
        </message>
        <message>
            <source>running · %1 queued</source>
            <translation>en cours · %1 en file d'attente</translation>
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
            <source>%1 in 24 h, as far as this run knows</source>
            <translation>%1 en 24 h, à la connaissance de cette session</translation>
        </message>
        <message>
            <source>none was judged yet</source>
            <translation>aucune encore jugée</translation>
        </message>
        <message>
            <source>of %1 judged</source>
            <translation>sur %1 jugées</translation>
        </message>
        <message>
            <source>runs out %1</source>
            <translation>expire %1</translation>
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
            <source>Set "enabled" under "rack" in node.json to keep files here.</source>
            <translation>Définissez "enabled" sous "rack" dans node.json pour conserver des fichiers ici.</translation>
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
            <source>Nothing is counted by account and nothing is published. Set "publish_usage" under "metrics" in node.json to change that.</source>
            <translation>Rien n'est compté par compte et rien n'est publié. Définissez "publish_usage" sous "metrics" dans node.json pour changer cela.</translation>
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
            <source>The two passphrases differ.</source>
            <translation>Les deux phrases secrètes diffèrent.</translation>
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
        <message>
            <source>Skip</source>
            <translation>Ignorer</translation>
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
            <source>Copy both</source>
            <translation>Copier les deux</translation>
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
            <source>Signed in by</source>
            <translation>Connecté par</translation>
        </message>
        <message>
            <source>Seen last in</source>
            <translation>Vu pour la dernière fois</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sessions</translation>
        </message>
        <message>
            <source>Signed in since</source>
            <translation>Connecté depuis</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu pour la dernière fois</translation>
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
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>Combien de tâches se sont terminées ?</translation>
        </message>
        <message>
            <source>tasks per minute</source>
            <translation>tâches par minute</translation>
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
            <source>No task yet</source>
            <translation>Pas encore de tâche</translation>
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
            <source>of the tasks that succeeded, by minute</source>
            <translation>des tâches réussies, par minute</translation>
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
            <source>no finished task yet</source>
            <translation>pas encore de tâche finie</translation>
        </message>
        <message>
            <source>95 % under %1 · last %2</source>
            <translation>95 % sous %1 · dernière %2</translation>
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
        <message>
            <source>One conviction takes %1 % of the tokens of the key.</source>
            <translation>Une condamnation coûte %1 % des jetons de la clé.</translation>
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
    </context>
</TS>
