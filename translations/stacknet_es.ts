<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
    <context>
        <name>Access</name>
        <message>
            <source>API key created</source>
            <translation>Clave de API creada</translation>
        </message>
        <message>
            <source>API key replaced</source>
            <translation>Clave de API sustituida</translation>
        </message>
        <message>
            <source>API key revoked</source>
            <translation>Clave de API revocada</translation>
        </message>
        <message>
            <source>API key seen in public</source>
            <translation>Clave de API vista en público</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Session ended</source>
            <translation>Sesión terminada</translation>
        </message>
        <message>
            <source>All sessions ended</source>
            <translation>Todas las sesiones terminadas</translation>
        </message>
        <message>
            <source>Sign-in failed</source>
            <translation>Error al iniciar sesión</translation>
        </message>
        <message>
            <source>Site entered or changed</source>
            <translation>Sitio añadido o modificado</translation>
        </message>
        <message>
            <source>Site removed</source>
            <translation>Sitio quitado</translation>
        </message>
        <message>
            <source>Signed in to a site</source>
            <translation>Sesión iniciada en un sitio</translation>
        </message>
        <message>
            <source>Code of a site used twice</source>
            <translation>Código de un sitio usado dos veces</translation>
        </message>
        <message>
            <source>Agreed to a site</source>
            <translation>Consentimiento dado a un sitio</translation>
        </message>
        <message>
            <source>Agreement taken back</source>
            <translation>Consentimiento retirado</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Inicio de sesión</translation>
        </message>
        <message>
            <source>Operator</source>
            <translation>Operador</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Este nodo</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Listar modelos</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Leer el Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Escribir en el Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Gestionar claves de API</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Solo nodos con atestación</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Sustituida</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Test key</source>
            <translation>Clave de prueba</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <source>Ends %1</source>
            <translation>Termina %1</translation>
        </message>
        <message>
            <source>Never expires</source>
            <translation>No caduca nunca</translation>
        </message>
        <message>
            <source>Expires %1</source>
            <translation>Caduca %1</translation>
        </message>
        <message>
            <source>Unused for %1</source>
            <translation>Sin uso desde hace %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 tokens por minuto</translation>
        </message>
        <message>
            <source>%1 at once</source>
            <translation>%1 a la vez</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>EVM chain %1</source>
            <translation>Cadena EVM %1</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>firma</translation>
        </message>
        <message>
            <source>contract wallet</source>
            <translation>cartera de contrato</translation>
        </message>
        <message>
            <source>“%1” is no IP address. Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>«%1» no es una dirección IP. Escríbala como 10.0.0.0/8 o 2001:db8::/32.</translation>
        </message>
        <message>
            <source>The length after / in “%1” must be 0 to %2.</source>
            <translation>La longitud después de / en «%1» debe estar entre 0 y %2.</translation>
        </message>
        <message>
            <source>“%1” has bits set behind its length. For one address leave the / out.</source>
            <translation>«%1» tiene bits activos más allá de su longitud. Para una sola dirección, omita la /.</translation>
        </message>
        <message>
            <source>A host is missing after ://.</source>
            <translation>Falta el host después de ://.</translation>
        </message>
        <message>
            <source>The IPv6 address in the brackets is malformed.</source>
            <translation>La dirección IPv6 entre corchetes no está bien formada.</translation>
        </message>
        <message>
            <source>No wildcards: name every host in full.</source>
            <translation>Sin comodines: escriba completo el nombre de cada host.</translation>
        </message>
        <message>
            <source>Write the host in lower case, as browsers do.</source>
            <translation>Escriba el host en minúsculas, como hacen los navegadores.</translation>
        </message>
        <message>
            <source>Write the host in its ASCII form (xn--…), so that look-alikes show.</source>
            <translation>Escriba el host en su forma ASCII (xn--…), para que se noten los nombres parecidos.</translation>
        </message>
        <message>
            <source>The host may have letters, digits, - and . only.</source>
            <translation>El host solo puede tener letras, cifras, - y puntos.</translation>
        </message>
        <message>
            <source>The host has a dot too many.</source>
            <translation>Al host le sobra un punto.</translation>
        </message>
        <message>
            <source>The port must be 1 to 65535.</source>
            <translation>El puerto debe estar entre 1 y 65535.</translation>
        </message>
        <message>
            <source>Leave :%1 out: it is the scheme's own port.</source>
            <translation>Omita :%1: es el puerto propio del esquema.</translation>
        </message>
        <message>
            <source>Give it a name.</source>
            <translation>Póngale un nombre.</translation>
        </message>
        <message>
            <source>A name is one line of readable text.</source>
            <translation>El nombre es una sola línea de texto legible.</translation>
        </message>
        <message>
            <source>The name is too long: at most 64 bytes.</source>
            <translation>El nombre es demasiado largo: 64 bytes como máximo.</translation>
        </message>
        <message>
            <source>A Stack is one word of at most 64 bytes.</source>
            <translation>Un Stack es una sola palabra de 64 bytes como máximo.</translation>
        </message>
        <message>
            <source>At most 16 address blocks; there are %1.</source>
            <translation>Se admiten 16 bloques de direcciones como máximo; hay %1.</translation>
        </message>
        <message>
            <source>At most 32 models; there are %1.</source>
            <translation>Se admiten 32 modelos como máximo; hay %1.</translation>
        </message>
        <message>
            <source>“%1…” is too long for a model's name.</source>
            <translation>«%1…» es demasiado largo para el nombre de un modelo.</translation>
        </message>
        <message>
            <source>A key that may do nothing is of no use.</source>
            <translation>Una clave sin ningún permiso no sirve de nada.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else. Make two keys.</source>
            <translation>Una clave que gestiona claves no puede hacer nada más. Cree dos claves.</translation>
        </message>
        <message>
            <source>“Attested nodes only” restricts the others; choose one of them, too.</source>
            <translation>«Solo nodos con atestación» restringe los demás permisos; elija también uno de ellos.</translation>
        </message>
        <message>
            <source>Digits only, please.</source>
            <translation>Solo cifras, por favor.</translation>
        </message>
        <message>
            <source>At most %1.</source>
            <translation>Como máximo, %1.</translation>
        </message>
        <message>
            <source>3 to 64 letters, digits, _ or -.</source>
            <translation>De 3 a 64 letras, cifras, _ o -.</translation>
        </message>
        <message>
            <source>One word of letters, digits, _ or -.</source>
            <translation>Una sola palabra de letras, cifras, _ o -.</translation>
        </message>
        <message>
            <source>Write it like https://app.example.</source>
            <translation>Escríbalo como https://app.example.</translation>
        </message>
        <message>
            <source>It is too long for an origin.</source>
            <translation>Es demasiado largo para un origen.</translation>
        </message>
        <message>
            <source>Scheme, host and port only: leave out what follows, also a / at the end.</source>
            <translation>Solo esquema, host y puerto: omita lo que sigue, también la / del final.</translation>
        </message>
        <message>
            <source>Leave out the user name before @.</source>
            <translation>Omita el nombre de usuario que va antes de @.</translation>
        </message>
        <message>
            <source>http is for development: tick the box below, or use https.</source>
            <translation>http es para desarrollo: marque la casilla de abajo o use https.</translation>
        </message>
        <message>
            <source>Only https is taken.</source>
            <translation>Solo se admite https.</translation>
        </message>
        <message>
            <source>At least one origin is needed.</source>
            <translation>Se necesita al menos un origen.</translation>
        </message>
        <message>
            <source>At most 16 origins; there are %1.</source>
            <translation>Se admiten 16 orígenes como máximo; hay %1.</translation>
        </message>
        <message>
            <source>The address is too long.</source>
            <translation>La dirección es demasiado larga.</translation>
        </message>
        <message>
            <source>Leave out the part from # on.</source>
            <translation>Omita la parte a partir de #.</translation>
        </message>
        <message>
            <source>It must begin with one of the origins above, then a /.</source>
            <translation>Debe comenzar con uno de los orígenes de arriba y, a continuación, una /.</translation>
        </message>
        <message>
            <source>It has characters that no address has; write them as %XX.</source>
            <translation>Tiene caracteres que ninguna dirección admite; escríbalos como %XX.</translation>
        </message>
        <message>
            <source>At most 16 addresses; there are %1.</source>
            <translation>Se admiten 16 direcciones como máximo; hay %1.</translation>
        </message>
        <message>
            <source>Wallet named</source>
            <translation>Nombre asignado a una cartera</translation>
        </message>
        <message>
            <source>Wallet unlinked</source>
            <translation>Cartera desasociada</translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>A key was slashed</source>
            <translation>Una clave fue penalizada</translation>
        </message>
        <message>
            <source>Evidence against a key</source>
            <translation>Evidencia contra una clave</translation>
        </message>
        <message>
            <source>Censorship challenge against a key</source>
            <translation>Impugnación por censura contra una clave</translation>
        </message>
        <message>
            <source>Spot check lost</source>
            <translation>Control aleatorio perdido</translation>
        </message>
        <message>
            <source>A key is jailed</source>
            <translation>Una clave está suspendida</translation>
        </message>
        <message>
            <source>A key is shut out for good</source>
            <translation>Una clave está excluida para siempre</translation>
        </message>
        <message>
            <source>Signing has stopped</source>
            <translation>La firma se ha detenido</translation>
        </message>
        <message>
            <source>A connected key is locked</source>
            <translation>Una clave conectada está bloqueada</translation>
        </message>
        <message>
            <source>Votes are missed</source>
            <translation>Faltan votos</translation>
        </message>
        <message>
            <source>No block becomes final</source>
            <translation>Ningún bloque llega a ser definitivo</translation>
        </message>
        <message>
            <source>Too few peers</source>
            <translation>Muy pocos pares</translation>
        </message>
        <message>
            <source>The clock is off</source>
            <translation>El reloj está desajustado</translation>
        </message>
        <message>
            <source>Attestation runs out</source>
            <translation>La atestación está por vencer</translation>
        </message>
        <message>
            <source>Attestation failed</source>
            <translation>La atestación falló</translation>
        </message>
        <message>
            <source>The sandbox is not ready</source>
            <translation>El entorno aislado no está listo</translation>
        </message>
        <message>
            <source>The model is not ready</source>
            <translation>El modelo no está listo</translation>
        </message>
        <message>
            <source>The node does not serve</source>
            <translation>El nodo no presta servicio</translation>
        </message>
        <message>
            <source>The disk is nearly full</source>
            <translation>El disco está casi lleno</translation>
        </message>
        <message>
            <source>A term was taken away</source>
            <translation>Se perdió un mandato</translation>
        </message>
        <message>
            <source>An API key expires</source>
            <translation>Una clave de API va a caducar</translation>
        </message>
        <message>
            <source>A backup is old</source>
            <translation>Una copia de seguridad es antigua</translation>
        </message>
        <message>
            <source>Old data was not deleted</source>
            <translation>No se borraron datos antiguos</translation>
        </message>
        <message>
            <source>Paperwork is not settled</source>
            <translation>Papeleo sin liquidar</translation>
        </message>
        <message>
            <source>Waiting before signing</source>
            <translation>En espera antes de firmar</translation>
        </message>
        <message>
            <source>A channel does not work</source>
            <translation>Un canal no funciona</translation>
        </message>
        <message>
            <source>%1 was slashed.</source>
            <translation>%1 fue penalizada.</translation>
        </message>
        <message>
            <source>%1 signed two things that contradict each other.</source>
            <translation>%1 firmó dos cosas que se contradicen.</translation>
        </message>
        <message>
            <source>%1 is accused of leaving a transaction out.</source>
            <translation>Se acusa a %1 de omitir una transacción.</translation>
        </message>
        <message>
            <source>A spot check went against %1.</source>
            <translation>Un control aleatorio fue desfavorable para %1.</translation>
        </message>
        <message>
            <source>%1 is jailed and does not validate.</source>
            <translation>%1 está suspendida y no valida.</translation>
        </message>
        <message>
            <source>%1 never validates again.</source>
            <translation>%1 no volverá a validar nunca.</translation>
        </message>
        <message>
            <source>This node has stopped signing.</source>
            <translation>Este nodo ha dejado de firmar.</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 está conectada, pero bloqueada: no puede firmar.</translation>
        </message>
        <message>
            <source>The GPUs are not attested any more.</source>
            <translation>Las GPU ya no tienen atestación.</translation>
        </message>
        <message>
            <source>Code is not run: the sandbox is not ready.</source>
            <translation>No se ejecuta código: el entorno aislado no está listo.</translation>
        </message>
        <message>
            <source>Chat is not served: the model is not ready.</source>
            <translation>No se atiende el chat: el modelo no está listo.</translation>
        </message>
        <message>
            <source>No client can reach this node: its HTTP address is not open.</source>
            <translation>Ningún cliente puede llegar a este nodo: su dirección HTTP no está abierta.</translation>
        </message>
        <message>
            <source>The network left a term that %1 led.</source>
            <translation>La red abandonó un mandato que lideraba %1.</translation>
        </message>
        <message>
            <source>Old data could not be deleted.</source>
            <translation>No se pudieron borrar datos antiguos.</translation>
        </message>
        <message>
            <source>The node listens for another one with its key before it signs.</source>
            <translation>El nodo escucha si hay otro con su clave antes de firmar.</translation>
        </message>
        <message>
            <source>Alerts do not reach the channel %1.</source>
            <translation>Las alertas no llegan al canal %1.</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítica</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Resuelta</translation>
        </message>
        <message>
            <source>%1 missed %2 % of the votes.</source>
            <translation>%1 no emitió el %2 % de los votos.</translation>
        </message>
        <message>
            <source>No block became final for %1.</source>
            <translation>Ningún bloque ha llegado a ser definitivo durante %1.</translation>
        </message>
        <message>
            <source>%1 peers are connected; there should be %2.</source>
            <translation>Hay %1 pares conectados; debería haber %2.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms from the other nodes.</source>
            <translation>El reloj de este equipo difiere %1 ms del de los demás nodos.</translation>
        </message>
        <message>
            <source>The attestation ends in %1 and was not renewed.</source>
            <translation>La atestación termina dentro de %1 y no se ha renovado.</translation>
        </message>
        <message>
            <source>Only %1 MB of disk are free.</source>
            <translation>Solo quedan %1 MB libres en el disco.</translation>
        </message>
        <message>
            <source>The API key %1 expires in %2.</source>
            <translation>La clave de API %1 caduca dentro de %2.</translation>
        </message>
        <message>
            <source>The newest backup of %1 is %2 old.</source>
            <translation>La copia de seguridad más reciente de %1 tiene %2.</translation>
        </message>
        <message>
            <source>Paperwork waits for the ledger for %1.</source>
            <translation>El papeleo espera al libro mayor desde hace %1.</translation>
        </message>
        <message>
            <source>when it happens</source>
            <translation>cuando ocurra</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>menos de %1</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>más de %1</translation>
        </message>
        <message>
            <source>peers</source>
            <translation>pares</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>milliseconds</source>
            <translation>milisegundos</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>por ciento</translation>
        </message>
        <message>
            <source>MB</source>
            <translation>MB</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>de inmediato</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Participación</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Claves de nodo</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Atestación</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Datos y privacidad</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Ganancias</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>All channels</source>
            <translation>Todos los canales</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>Escritorio</translation>
        </message>
    </context>
    <context>
        <name>AttestationPage</name>
        <message>
            <source>No verdict yet</source>
            <translation>Aún no hay ningún veredicto</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Cada vez que se consulta a las GPU, el resultado se guarda aquí.</translation>
        </message>
        <message>
            <source>How often was it verified?</source>
            <translation>¿Con qué frecuencia se verificó?</translation>
        </message>
        <message>
            <source>checks a day</source>
            <translation>comprobaciones al día</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superadas</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>How long does a check take?</source>
            <translation>¿Cuánto tarda una comprobación?</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <source>One check</source>
            <translation>Una comprobación</translation>
        </message>
        <message>
            <source>How old was the evidence?</source>
            <translation>¿Qué antigüedad tenía la evidencia?</translation>
        </message>
        <message>
            <source>minutes</source>
            <translation>minutos</translation>
        </message>
        <message>
            <source>Newest evidence</source>
            <translation>Evidencia más reciente</translation>
        </message>
    </context>
    <context>
        <name>AttestationWords</name>
        <message>
            <source>Evidence within its limits</source>
            <translation>La evidencia está dentro de sus límites</translation>
        </message>
        <message>
            <source>Report has the known layout</source>
            <translation>El informe tiene el formato conocido</translation>
        </message>
        <message>
            <source>Fields that the GPU adds are known</source>
            <translation>Los campos que añade la GPU son conocidos</translation>
        </message>
        <message>
            <source>Certificates lead to NVIDIA's root</source>
            <translation>Los certificados llevan a la raíz de NVIDIA</translation>
        </message>
        <message>
            <source>Report is signed by this GPU</source>
            <translation>El informe está firmado por esta GPU</translation>
        </message>
        <message>
            <source>Answers our question (freshness)</source>
            <translation>Responde a nuestra pregunta (actualidad)</translation>
        </message>
        <message>
            <source>Firmware is the certified one</source>
            <translation>El firmware es el certificado</translation>
        </message>
        <message>
            <source>GPU is who it says</source>
            <translation>La GPU es la que dice ser</translation>
        </message>
        <message>
            <source>Driver is new enough</source>
            <translation>El controlador es lo bastante reciente</translation>
        </message>
        <message>
            <source>vBIOS is new enough</source>
            <translation>La vBIOS es lo bastante reciente</translation>
        </message>
        <message>
            <source>Reference values of the driver</source>
            <translation>Valores de referencia del controlador</translation>
        </message>
        <message>
            <source>Reference values of the vBIOS</source>
            <translation>Valores de referencia de la vBIOS</translation>
        </message>
        <message>
            <source>Measurements match the reference values</source>
            <translation>Las mediciones coinciden con los valores de referencia</translation>
        </message>
        <message>
            <source>No certificate is revoked</source>
            <translation>Ningún certificado está revocado</translation>
        </message>
        <message>
            <source>Confidential computing mode</source>
            <translation>Modo de computación confidencial</translation>
        </message>
        <message>
            <source>Challenge answered once and in time</source>
            <translation>El reto se respondió una sola vez y a tiempo</translation>
        </message>
        <message>
            <source>Token of NVIDIA's service</source>
            <translation>Token del servicio de NVIDIA</translation>
        </message>
        <message>
            <source>Not on your own deny list</source>
            <translation>No está en su propia lista de denegación</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>No disponible</translation>
        </message>
        <message>
            <source>Confidential computing is off</source>
            <translation>La computación confidencial está desactivada</translation>
        </message>
        <message>
            <source>Asking the GPUs</source>
            <translation>Consultando las GPU</translation>
        </message>
        <message>
            <source>Expiring</source>
            <translation>Por vencer</translation>
        </message>
        <message>
            <source>Nothing to do: the GPUs are asked again by themselves.</source>
            <translation>No hay nada que hacer: las GPU se vuelven a consultar automáticamente.</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verificada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducado</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Confidential tasks: eligible</source>
            <translation>Tareas confidenciales: admitido</translation>
        </message>
        <message>
            <source>Confidential tasks: not eligible</source>
            <translation>Tareas confidenciales: no admitido</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>No se pidió</translation>
        </message>
        <message>
            <source>Not known, allowed</source>
            <translation>Desconocido, permitido</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Coincide</translation>
        </message>
        <message>
            <source>Mismatch</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <source>Not compared</source>
            <translation>Sin comparar</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Controlador</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>CPU side: not proven. No quote says that the program which holds the data runs in a confidential virtual machine.</source>
            <translation>Lado de la CPU: no demostrado. Ninguna prueba de la CPU (quote) indica que el programa que tiene los datos se ejecute en una máquina virtual confidencial.</translation>
        </message>
        <message>
            <source>CPU side: a quote is held, and this version does not verify it. Treat it as not proven.</source>
            <translation>Lado de la CPU: hay una prueba de la CPU (quote), pero esta versión no la verifica. Considere ese lado no demostrado.</translation>
        </message>
        <message>
            <source>CPU side: verified.</source>
            <translation>Lado de la CPU: verificado.</translation>
        </message>
        <message>
            <source>leaf, the GPU's own</source>
            <translation>hoja, el de la propia GPU</translation>
        </message>
        <message>
            <source>root</source>
            <translation>raíz</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problema</translation>
        </message>
        <message>
            <source>Not valid yet</source>
            <translation>Aún no es válido</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válido</translation>
        </message>
        <message>
            <source>Without an NVIDIA GPU in confidential computing mode this node cannot take confidential tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, consensus, points and stake. Other nodes' evidence can still be checked here.</source>
            <translation>Sin una GPU NVIDIA en modo de computación confidencial, este nodo no puede aceptar tareas confidenciales. Todo lo demás funciona: tareas simples y cifradas de extremo a extremo, código en el entorno aislado, consenso, puntos y participación. Aquí también se puede comprobar la evidencia de otros nodos.</translation>
        </message>
        <message>
            <source>GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made them. It does not say what the program that uses them does with the data.</source>
            <translation>La evidencia de la GPU indica qué GPU, controlador y vBIOS respondieron, y que los fabricó NVIDIA. No indica qué hace con los datos el programa que los usa.</translation>
        </message>
        <message>
            <source>It holds for the moment of the answer. What changes afterwards is seen at the next one.</source>
            <translation>Vale para el momento de la respuesta. Lo que cambie después se ve en la siguiente.</translation>
        </message>
        <message>
            <source>It cannot prove where the machine stands, who can reach it, or that nobody listens on its memory bus.</source>
            <translation>No puede demostrar dónde está el equipo, quién puede acceder a él ni que nadie escuche en su bus de memoria.</translation>
        </message>
        <message>
            <source>nobody answers for its revocation</source>
            <translation>nadie responde por su revocación</translation>
        </message>
        <message>
            <source>revocation not known: nobody said anything</source>
            <translation>revocación desconocida: nadie dijo nada</translation>
        </message>
        <message>
            <source>not revoked (%1)</source>
            <translation>no revocado (%1)</translation>
        </message>
        <message>
            <source>revoked (%1)</source>
            <translation>revocado (%1)</translation>
        </message>
        <message>
            <source>on hold (%1)</source>
            <translation>suspendido (%1)</translation>
        </message>
        <message>
            <source>revocation not known: the statement does not count (%1)</source>
            <translation>revocación desconocida: la declaración no cuenta (%1)</translation>
        </message>
        <message>
            <source>Signature not checked yet</source>
            <translation>Firma aún sin comprobar</translation>
        </message>
        <message>
            <source>The root that this node knows</source>
            <translation>La raíz que conoce este nodo</translation>
        </message>
        <message>
            <source>Not signed by its issuer</source>
            <translation>No firmado por su emisor</translation>
        </message>
        <message>
            <source>Signed by its issuer</source>
            <translation>Firmado por su emisor</translation>
        </message>
    </context>
    <context>
        <name>CodeWords</name>
        <message>
            <source>Not readable</source>
            <translation>No se puede leer</translation>
        </message>
        <message>
            <source>Of another network</source>
            <translation>De otra red</translation>
        </message>
        <message>
            <source>Of another version of the protocol</source>
            <translation>De otra versión del protocolo</translation>
        </message>
        <message>
            <source>Of another epoch</source>
            <translation>De otra época</translation>
        </message>
        <message>
            <source>Of a view too far away</source>
            <translation>De una vista demasiado lejana</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Firma no válida</translation>
        </message>
        <message>
            <source>Certificate not valid</source>
            <translation>Certificado no válido</translation>
        </message>
        <message>
            <source>Proposal not valid</source>
            <translation>Propuesta no válida</translation>
        </message>
        <message>
            <source>Demands without their list</source>
            <translation>Exigencias sin su lista</translation>
        </message>
        <message>
            <source>Blocks that do not fit</source>
            <translation>Bloques que no encajan</translation>
        </message>
        <message>
            <source>An answer that nobody asked for</source>
            <translation>Una respuesta que nadie pidió</translation>
        </message>
        <message>
            <source>Waits for the draw</source>
            <translation>Espera el sorteo</translation>
        </message>
        <message>
            <source>Results are sealed</source>
            <translation>Los resultados se sellan</translation>
        </message>
        <message>
            <source>Results are opened</source>
            <translation>Los resultados se abren</translation>
        </message>
        <message>
            <source>The committee seals its results</source>
            <translation>El comité sella sus resultados</translation>
        </message>
        <message>
            <source>The committee opens its results</source>
            <translation>El comité abre sus resultados</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Juzgada</translation>
        </message>
        <message>
            <source>Waits for the input</source>
            <translation>Espera la entrada</translation>
        </message>
        <message>
            <source>Runs it again</source>
            <translation>La vuelve a ejecutar</translation>
        </message>
        <message>
            <source>Sends its result</source>
            <translation>Envía su resultado</translation>
        </message>
        <message>
            <source>Result sealed</source>
            <translation>Resultado sellado</translation>
        </message>
        <message>
            <source>Result opened</source>
            <translation>Resultado abierto</translation>
        </message>
        <message>
            <source>not serving on the ledger</source>
            <translation>sin prestar servicio según el libro mayor</translation>
        </message>
        <message>
            <source>without a link</source>
            <translation>sin enlace</translation>
        </message>
        <message>
            <source>not heard of lately</source>
            <translation>sin noticias recientes</translation>
        </message>
        <message>
            <source>without a live attestation</source>
            <translation>sin atestación vigente</translation>
        </message>
        <message>
            <source>not doing such tasks</source>
            <translation>sin admitir tareas así</translation>
        </message>
        <message>
            <source>without the model</source>
            <translation>sin el modelo</translation>
        </message>
        <message>
            <source>below the minimum stake</source>
            <translation>por debajo de la participación mínima</translation>
        </message>
        <message>
            <source>serving another Stack</source>
            <translation>al servicio de otro Stack</translation>
        </message>
        <message>
            <source>without the resources</source>
            <translation>sin los recursos</translation>
        </message>
        <message>
            <source>without a capability</source>
            <translation>sin una capacidad</translation>
        </message>
        <message>
            <source>without a free slot</source>
            <translation>sin plaza libre</translation>
        </message>
        <message>
            <source>at 90 % load or more</source>
            <translation>con una carga del 90 % o más</translation>
        </message>
        <message>
            <source>tried out</source>
            <translation>a prueba</translation>
        </message>
        <message>
            <source>drawn by weight</source>
            <translation>sorteado por peso</translation>
        </message>
        <message>
            <source>drawn evenly</source>
            <translation>sorteado por igual</translation>
        </message>
    </context>
    <context>
        <name>ConsensusWords</name>
        <message>
            <source>no block is notarized</source>
            <translation>ningún bloque está notarizado</translation>
        </message>
        <message>
            <source>a notarized block is not final</source>
            <translation>un bloque notarizado no es definitivo</translation>
        </message>
        <message>
            <source>a demanded transaction is not in the chain</source>
            <translation>una transacción exigida no está en la cadena</translation>
        </message>
        <message>
            <source>the leader signed something wrong</source>
            <translation>el líder firmó algo incorrecto</translation>
        </message>
        <message>
            <source>others have left the leader</source>
            <translation>otros han abandonado al líder</translation>
        </message>
        <message>
            <source>the leader is jailed</source>
            <translation>el líder está suspendido</translation>
        </message>
        <message>
            <source>The bytes are no transaction of this chain.</source>
            <translation>Los bytes no son una transacción de esta cadena.</translation>
        </message>
        <message>
            <source>The leader owed nothing there, or kept what it owed.</source>
            <translation>El líder no debía nada ahí, o cumplió lo que debía.</translation>
        </message>
        <message>
            <source>That validator did not demand this transaction there.</source>
            <translation>Ese validador no exigió esta transacción ahí.</translation>
        </message>
        <message>
            <source>The transaction had expired when the leader learned of it.</source>
            <translation>La transacción ya había caducado cuando el líder supo de ella.</translation>
        </message>
        <message>
            <source>Its number had been used when the leader learned of it.</source>
            <translation>Su número ya se había usado cuando el líder supo de ella.</translation>
        </message>
        <message>
            <source>It is too old to be punished.</source>
            <translation>Es demasiado antigua para sancionarla.</translation>
        </message>
        <message>
            <source>It names an epoch that has not begun.</source>
            <translation>Nombra una época que aún no ha comenzado.</translation>
        </message>
        <message>
            <source>The leader was punished for this before.</source>
            <translation>El líder ya fue sancionado por esto.</translation>
        </message>
        <message>
            <source>Voting</source>
            <translation>Vota</translation>
        </message>
        <message>
            <source>Watching only</source>
            <translation>Solo observa</translation>
        </message>
        <message>
            <source>Key locked</source>
            <translation>Clave bloqueada</translation>
        </message>
        <message>
            <source>Sitting out</source>
            <translation>Se abstiene</translation>
        </message>
        <message>
            <source>Listening first</source>
            <translation>Primero escucha</translation>
        </message>
        <message>
            <source>Stopped voting</source>
            <translation>Dejó de votar</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>This node signs its votes.</source>
            <translation>Este nodo firma sus votos.</translation>
        </message>
        <message>
            <source>The node's key is no validator of this epoch, so it follows without a vote.</source>
            <translation>La clave del nodo no es validadora en esta época, por lo que sigue la cadena sin votar.</translation>
        </message>
        <message>
            <source>The Node Key is locked. Unlock it to vote.</source>
            <translation>La clave de nodo está bloqueada. Desbloquéela para votar.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until it is safe.</source>
            <translation>Es posible que haya firmado algo que no recuerda, por lo que guarda silencio hasta que sea seguro.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it stays silent until view %1.</source>
            <translation>Es posible que haya firmado algo que no recuerda, por lo que guarda silencio hasta la vista %1.</translation>
        </message>
        <message>
            <source>Just started: it listens whether another node signs with its key, which would cost half of the stake.</source>
            <translation>Recién iniciado: escucha si otro nodo firma con su clave, lo que costaría la mitad de la participación.</translation>
        </message>
        <message>
            <source>%1 Nothing is signed any more in this run (%2).</source>
            <translation>%1 Ya no se firma nada más en esta ejecución (%2).</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (este nodo)</translation>
        </message>
        <message>
            <source>Term %1, led by %2: %3 of %4 proposals</source>
            <translation>Mandato %1, liderado por %2: %3 de %4 propuestas</translation>
        </message>
        <message>
            <source>%1 so far, running.</source>
            <translation>%1 hasta ahora, en curso.</translation>
        </message>
        <message>
            <source>%1; how it ended is not final yet.</source>
            <translation>%1; aún no es definitivo cómo terminó.</translation>
        </message>
        <message>
            <source>%1, completed.</source>
            <translation>%1, completado.</translation>
        </message>
        <message>
            <source>%1, left at view %2</source>
            <translation>%1, abandonado en la vista %2</translation>
        </message>
        <message>
            <source>%1; this node did not leave it.</source>
            <translation>%1; este nodo no lo abandonó.</translation>
        </message>
        <message>
            <source>%1 (%2).</source>
            <translation>%1 (%2).</translation>
        </message>
        <message>
            <source>%1 · two proposals at one view</source>
            <translation>%1 · dos propuestas en una misma vista</translation>
        </message>
        <message>
            <source>%1 · two votes at one view</source>
            <translation>%1 · dos votos en una misma vista</translation>
        </message>
        <message>
            <source>%1 · two final votes at one view</source>
            <translation>%1 · dos votos finales en una misma vista</translation>
        </message>
        <message>
            <source>%1 · final vote after leaving</source>
            <translation>%1 · voto final después de abandonar</translation>
        </message>
        <message>
            <source>%1 · votes for two blocks</source>
            <translation>%1 · votos por dos bloques</translation>
        </message>
        <message>
            <source>%1 · vote for an invalid block</source>
            <translation>%1 · voto por un bloque no válido</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Propuesta</translation>
        </message>
        <message>
            <source>Vote (Notarize)</source>
            <translation>Voto (Notarize)</translation>
        </message>
        <message>
            <source>Final vote (Finalize)</source>
            <translation>Voto final (Finalize)</translation>
        </message>
        <message>
            <source>Left the term (Abandon)</source>
            <translation>Abandonó el mandato (Abandon)</translation>
        </message>
        <message>
            <source>Out for ever</source>
            <translation>Excluida para siempre</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendida</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Este nodo</translation>
        </message>
        <message>
            <source>Linked</source>
            <translation>Enlazado</translation>
        </message>
        <message>
            <source>Not linked</source>
            <translation>Sin enlace</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>The accused leader's block is final</source>
            <translation>El bloque del líder acusado es definitivo</translation>
        </message>
        <message>
            <source>Its certificate holds the vote that demands the transaction</source>
            <translation>Su certificado contiene el voto que exige la transacción</translation>
        </message>
        <message>
            <source>The transaction is valid here and had not expired</source>
            <translation>La transacción es válida aquí y no había caducado</translation>
        </message>
        <message>
            <source>The leader went on past the due view in its term</source>
            <translation>El líder pasó de la vista límite en su mandato</translation>
        </message>
        <message>
            <source>The leader was not punished for this before</source>
            <translation>El líder no fue sancionado antes por esto</translation>
        </message>
        <message>
            <source>It is recent enough</source>
            <translation>Es lo bastante reciente</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Omitida</translation>
        </message>
        <message>
            <source>Too late</source>
            <translation>Demasiado tarde</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>Voted for</source>
            <translation>Votada</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Debida</translation>
        </message>
        <message>
            <source>The evidence proves no broken promise; the checks say why.</source>
            <translation>La evidencia no demuestra ninguna promesa incumplida; las comprobaciones dicen por qué.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Entonces nadie podía saber si la promesa se cumplió.</translation>
        </message>
        <message>
            <source>The block held too many accusations. Send it again.</source>
            <translation>El bloque contenía demasiadas acusaciones. Vuelva a enviarla.</translation>
        </message>
        <message>
            <source>Block %1, view %2: agreed, the vote is in its certificate.</source>
            <translation>Bloque %1, vista %2: conforme, el voto está en su certificado.</translation>
        </message>
        <message>
            <source>Block %1, view %2: late, a quorum had closed the certificate.</source>
            <translation>Bloque %1, vista %2: tardío, un quórum había cerrado el certificado.</translation>
        </message>
        <message>
            <source>Block %1, view %2: missed, this node did not vote.</source>
            <translation>Bloque %1, vista %2: no emitido, este nodo no votó.</translation>
        </message>
        <message>
            <source>Block %1, view %2: disagreed, evidence holds two signatures of this node's key.</source>
            <translation>Bloque %1, vista %2: contradictorio, la evidencia contiene dos firmas de la clave de este nodo.</translation>
        </message>
        <message>
            <source>The chain does not hold it in time</source>
            <translation>La cadena no la contiene a tiempo</translation>
        </message>
        <message>
            <source>The accused leader signed the promise</source>
            <translation>El líder acusado firmó la promesa</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>%1 tokens count as voting weight from the next epoch on.</source>
            <translation>%1 tokens cuentan como peso de voto a partir de la próxima época.</translation>
        </message>
        <message>
            <source>%1 tokens stop counting as voting weight at the next epoch.</source>
            <translation>%1 tokens dejan de contar como peso de voto en la próxima época.</translation>
        </message>
        <message>
            <source>%1 tokens become free.</source>
            <translation>%1 tokens quedan libres.</translation>
        </message>
        <message>
            <source>%1 tokens go on waiting.</source>
            <translation>%1 tokens siguen esperando.</translation>
        </message>
        <message>
            <source>The key takes part in the validator set again.</source>
            <translation>La clave vuelve a participar en el conjunto de validadores.</translation>
        </message>
        <message>
            <source>Anybody may buy the key with its tokens and paperwork for %2.</source>
            <translation>Cualquiera puede comprar la clave con sus tokens y su papeleo por %2.</translation>
        </message>
        <message>
            <source>%2 of it go to the Stack the key came from.</source>
            <translation>%2 de ello van al Stack del que procede la clave.</translation>
        </message>
        <message>
            <source>The key is not for sale any more.</source>
            <translation>La clave ya no está en venta.</translation>
        </message>
        <message>
            <source>Paperwork worth %2 is filed for redemption, once and for ever.</source>
            <translation>Se presenta papeleo por valor de %2 para canjearlo, una sola vez y para siempre.</translation>
        </message>
        <message>
            <source>The node files a challenge, with its own key, whenever the log proves that a leader left out what was demanded. Each puts up to %1 tokens at risk.</source>
            <translation>El nodo presenta una impugnación, con su propia clave, siempre que el registro demuestra que un líder omitió lo que se exigía. Cada una pone en riesgo hasta %1 tokens.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>El anclaje, su nombre y la clave de ese nombre se borran definitivamente.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Los bloques que ningún otro anclaje necesita se borran de este nodo.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Las copias que otros obtuvieron, exportaron o guardaron no se pueden retirar; las de contenido cifrado son ilegibles sin su clave.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>El nodo IPFS borra todos los bloques que no tiene anclados, también los de otros programas que lo usan.</translation>
        </message>
        <message>
            <source>%1 tokens left on the key are burned.</source>
            <translation>Se queman los %1 tokens que quedan en la clave.</translation>
        </message>
        <message>
            <source>The key never serves, validates or changes hands again.</source>
            <translation>La clave no vuelve a prestar servicio, validar ni cambiar de manos nunca.</translation>
        </message>
        <message>
            <source>Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk until then.</source>
            <translation>Los tokens desvinculados quedan libres cuando han pasado %3 y %4 épocas, ambas cosas, y siguen en riesgo hasta entonces.</translation>
        </message>
        <message>
            <source>Signing two contradicting votes would cost %1 tokens.</source>
            <translation>Firmar dos votos contradictorios costaría %1 tokens.</translation>
        </message>
        <message>
            <source>A failed spot-check would cost %1 tokens.</source>
            <translation>No superar un control aleatorio costaría %1 tokens.</translation>
        </message>
        <message>
            <source>Leaving out a demanded transaction as leader would cost %1 tokens.</source>
            <translation>Omitir como líder una transacción exigida costaría %1 tokens.</translation>
        </message>
        <message>
            <source>The key goes to another owner with %1 tokens and its paperwork worth %2. Only that owner can give it back.</source>
            <translation>La clave pasa a otro propietario con %1 tokens y su papeleo por valor de %2. Solo ese propietario puede devolverla.</translation>
        </message>
        <message>
            <source>It stays Cold for %3: no transfer, no listing, no work.</source>
            <translation>Permanece fría durante %3: sin transferencia, sin venta, sin trabajo.</translation>
        </message>
        <message>
            <source>The public key is on the ledger, where everybody sees it, for good.</source>
            <translation>La clave pública queda en el libro mayor, a la vista de todos, para siempre.</translation>
        </message>
        <message>
            <source>This node serves with the key. Never run the same key on two machines.</source>
            <translation>Este nodo presta servicio con la clave. Nunca use la misma clave en dos equipos.</translation>
        </message>
        <message>
            <source>The key's file is deleted from this machine. Without its words or a backup nobody can ever sign with it again.</source>
            <translation>El archivo de la clave se borra de este equipo. Sin sus palabras o una copia de seguridad, nadie podrá volver a firmar con ella.</translation>
        </message>
        <message>
            <source>Its %1 tokens stay on the ledger; from here they cannot be reached.</source>
            <translation>Sus %1 tokens permanecen en el libro mayor; desde aquí no se puede acceder a ellos.</translation>
        </message>
        <message>
            <source>Upheld: the accused loses %5 of its tokens and never validates again.</source>
            <translation>Si procede: el acusado pierde el %5 de sus tokens y no vuelve a validar nunca.</translation>
        </message>
        <message>
            <source>Upheld: the filing key gets %5 of the penalty, at most %1 tokens.</source>
            <translation>Si procede: la clave que la presenta recibe el %5 de la penalización, %1 tokens como máximo.</translation>
        </message>
        <message>
            <source>Wrong: up to %1 tokens of the filing key are burned.</source>
            <translation>Si no procede: se queman hasta %1 tokens de la clave que la presenta.</translation>
        </message>
        <message>
            <source>The key stops serving: no more tasks, points or paperwork until it is connected again.</source>
            <translation>La clave deja de prestar servicio: ni tareas, ni puntos, ni papeleo hasta que se vuelva a conectar.</translation>
        </message>
        <message>
            <source>It votes on while it is in the validator set.</source>
            <translation>Sigue votando mientras esté en el conjunto de validadores.</translation>
        </message>
        <message>
            <source>The transaction and who demanded or promised it are published for ever.</source>
            <translation>La transacción y quién la exigió o la prometió quedan publicados para siempre.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>CountdownRing</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>EarningsPage</name>
        <message>
            <source>Day (UTC)</source>
            <translation>Día (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>In %1 at your rate</source>
            <translation>En %1 según su tipo de cambio</translation>
        </message>
        <message>
            <source>Earnings in %1</source>
            <translation>Ganancias en %1</translation>
        </message>
        <message>
            <source>Network: %1. Chain: %2.</source>
            <translation>Red: %1. Cadena: %2.</translation>
        </message>
        <message>
            <source>This is a local network: all its nodes are on one machine, and nothing here is worth money.</source>
            <translation>Esta es una red local: todos sus nodos están en un solo equipo y nada de lo que hay aquí vale dinero.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>A task is counted on the UTC day on which the network accepted its paperwork.</source>
            <translation>Una tarea se cuenta en el día UTC en el que la red aceptó su papeleo.</translation>
        </message>
        <message>
            <source>The rate of %1 %2 for one US dollar is the operator's own; the network knows none.</source>
            <translation>El tipo de %1 %2 por dólar estadounidense es del propio operador; la red no conoce ninguno.</translation>
        </message>
        <message>
            <source>Blocks and ledger differ: %1</source>
            <translation>Los bloques y el libro mayor difieren: %1</translation>
        </message>
        <message>
            <source>Blocks and ledger agree at height %1.</source>
            <translation>Los bloques y el libro mayor coinciden a la altura %1.</translation>
        </message>
        <message>
            <source>This node does not hold every block, so the sums were not held against the ledger.</source>
            <translation>Este nodo no tiene todos los bloques, por lo que las sumas no se cotejaron con el libro mayor.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Generado: %1.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>This kind of channel is not known.</source>
            <translation>Este tipo de canal no se conoce.</translation>
        </message>
        <message>
            <source>%1 is no absolute path.</source>
            <translation>%1 no es una ruta absoluta.</translation>
        </message>
        <message>
            <source>%1 is not there.</source>
            <translation>%1 no está ahí.</translation>
        </message>
        <message>
            <source>%1 is no program that this user may run.</source>
            <translation>%1 no es un programa que este usuario pueda ejecutar.</translation>
        </message>
        <message>
            <source>%1 can be changed by others: chmod go-w it.</source>
            <translation>Otros pueden modificar %1: aplíquele chmod go-w.</translation>
        </message>
        <message>
            <source>%1 was ended by signal %2.</source>
            <translation>%1 terminó por la señal %2.</translation>
        </message>
        <message>
            <source>%1 ended with %2.</source>
            <translation>%1 terminó con %2.</translation>
        </message>
        <message>
            <source>The engine is stopping.</source>
            <translation>El motor se está deteniendo.</translation>
        </message>
        <message>
            <source>%1 did not end within %2 s and was killed.</source>
            <translation>%1 no terminó en %2 s y se le forzó a terminar.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time.</source>
            <translation>%1 no pudo %2 a tiempo.</translation>
        </message>
        <message>
            <source>%1 could not be made to %2 (%3); check the address and that it runs.</source>
            <translation>%1 no pudo %2 (%3); compruebe la dirección y que esté en ejecución.</translation>
        </message>
        <message>
            <source>answer (its name is not found)</source>
            <translation>responder (no se encuentra su nombre)</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>responder</translation>
        </message>
        <message>
            <source>%1 sent more before the encryption than it may.</source>
            <translation>%1 envió antes del cifrado más de lo permitido.</translation>
        </message>
        <message>
            <source>The given root cannot be read.</source>
            <translation>No se puede leer la raíz indicada.</translation>
        </message>
        <message>
            <source>finish the TLS handshake</source>
            <translation>completar la negociación TLS</translation>
        </message>
        <message>
            <source>The certificate of %1 could not be verified (%2); use the name that it is made for.</source>
            <translation>No se pudo verificar el certificado de %1 (%2); use el nombre para el que se emitió.</translation>
        </message>
        <message>
            <source>take the message</source>
            <translation>aceptar el mensaje</translation>
        </message>
        <message>
            <source>%1 answers with too long a line.</source>
            <translation>%1 responde con una línea demasiado larga.</translation>
        </message>
        <message>
            <source>It can be released from epoch %1 on.</source>
            <translation>Se puede levantar a partir de la época %1.</translation>
        </message>
        <message>
            <source>%1 tokens were taken at height %2.</source>
            <translation>Se quitaron %1 tokens a la altura %2.</translation>
        </message>
        <message>
            <source>Two contradicting signatures at view %1. Stop every other node that runs with this key.</source>
            <translation>Dos firmas contradictorias en la vista %1. Detenga cualquier otro nodo que funcione con esta clave.</translation>
        </message>
        <message>
            <source>It is said that a transaction was left out at view %1.</source>
            <translation>Se afirma que se omitió una transacción en la vista %1.</translation>
        </message>
        <message>
            <source>The verdict "%1" took %2 tokens.</source>
            <translation>El veredicto "%1" quitó %2 tokens.</translation>
        </message>
        <message>
            <source>Term %1 was left after %2 proposals.</source>
            <translation>El mandato %1 se abandonó tras %2 propuestas.</translation>
        </message>
        <message>
            <source>%1 of the last %2 certificates lack its vote.</source>
            <translation>En %1 de los últimos %2 certificados falta su voto.</translation>
        </message>
        <message>
            <source>%1 of %2 peers are connected.</source>
            <translation>Hay %1 de %2 pares conectados.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation.</source>
            <translation>Active la sincronización horaria.</translation>
        </message>
        <message>
            <source>%1 MB are free where the data directory lies.</source>
            <translation>Hay %1 MB libres donde está el directorio de datos.</translation>
        </message>
        <message>
            <source>%1 tasks wait for the ledger.</source>
            <translation>%1 tareas esperan al libro mayor.</translation>
        </message>
        <message>
            <source>It was never backed up.</source>
            <translation>Nunca se hizo una copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no such %1; list them again.</source>
            <translation>No existe ese elemento (%1); vuelva a pedir la lista.</translation>
        </message>
        <message>
            <source>This is no order about alerts.</source>
            <translation>Esta no es una orden sobre alertas.</translation>
        </message>
        <message>
            <source>condition must stay as it is in a rule of the program.</source>
            <translation>condition debe quedar como está en una regla del programa.</translation>
        </message>
        <message>
            <source>There are 100 rules already; remove one.</source>
            <translation>Ya hay 100 reglas; quite una.</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Esta regla viene con el programa; en su lugar, desactívela.</translation>
        </message>
        <message>
            <source>kind must stay as it is; add another channel.</source>
            <translation>kind debe quedar como está; añada otro canal.</translation>
        </message>
        <message>
            <source>There are 16 channels already; remove one.</source>
            <translation>Ya hay 16 canales; quite uno.</translation>
        </message>
        <message>
            <source>This is a test: alerts look like this.</source>
            <translation>Esto es una prueba: así se ven las alertas.</translation>
        </message>
        <message>
            <source>until_ms must be 0 or a time.</source>
            <translation>until_ms debe ser 0 o una hora.</translation>
        </message>
        <message>
            <source>subject must be one of at most 64 that are mute.</source>
            <translation>subject debe ser uno de los 64 silenciados como máximo.</translation>
        </message>
        <message>
            <source>The mail server %1 refuses %2 with %3.</source>
            <translation>El servidor de correo %1 rechaza %2 con %3.</translation>
        </message>
        <message>
            <source>the sender</source>
            <translation>el remitente</translation>
        </message>
        <message>
            <source>a recipient</source>
            <translation>un destinatario</translation>
        </message>
        <message>
            <source>a message</source>
            <translation>un mensaje</translation>
        </message>
        <message>
            <source>the message</source>
            <translation>el mensaje</translation>
        </message>
        <message>
            <source>%1 does not speak SMTP.</source>
            <translation>%1 no habla SMTP.</translation>
        </message>
        <message>
            <source>the connection</source>
            <translation>la conexión</translation>
        </message>
        <message>
            <source>The mail server %1 does not offer STARTTLS, and nothing is sent in the clear.</source>
            <translation>El servidor de correo %1 no ofrece STARTTLS, y no se envía nada sin cifrar.</translation>
        </message>
        <message>
            <source>the password</source>
            <translation>la contraseña</translation>
        </message>
        <message>
            <source>the user</source>
            <translation>el usuario</translation>
        </message>
        <message>
            <source>The mail server %1 offers neither AUTH PLAIN nor AUTH LOGIN.</source>
            <translation>El servidor de correo %1 no ofrece ni AUTH PLAIN ni AUTH LOGIN.</translation>
        </message>
        <message>
            <source>The sender or a recipient is no mail address.</source>
            <translation>El remitente o un destinatario no es una dirección de correo.</translation>
        </message>
        <message>
            <source>Mail to another machine is sent over TLS only.</source>
            <translation>El correo a otro equipo solo se envía por TLS.</translation>
        </message>
        <message>
            <source>The webhook's URL must be https, or http on the loopback, without user name and fragment.</source>
            <translation>La URL del webhook debe ser https, o http en la interfaz de bucle local, sin nombre de usuario ni fragmento.</translation>
        </message>
        <message>
            <source>%1 does not speak HTTP.</source>
            <translation>%1 no habla HTTP.</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2.</source>
            <translation>%1 responde HTTP %2.</translation>
        </message>
        <message>
            <source>certificate %1 ("%2") %3.</source>
            <translation>el certificado %1 ("%2") %3.</translation>
        </message>
        <message>
            <source>has a key that is not ECDSA P-384</source>
            <translation>tiene una clave que no es ECDSA P-384</translation>
        </message>
        <message>
            <source>is signed with something other than ECDSA and SHA-384</source>
            <translation>está firmado con algo distinto de ECDSA y SHA-384</translation>
        </message>
        <message>
            <source>has a critical extension that is not known</source>
            <translation>tiene una extensión crítica que no se conoce</translation>
        </message>
        <message>
            <source>comes twice</source>
            <translation>aparece dos veces</translation>
        </message>
        <message>
            <source>is a CA; the leaf is missing</source>
            <translation>es una CA; falta la hoja</translation>
        </message>
        <message>
            <source>may not sign (key usage)</source>
            <translation>no puede firmar (uso de la clave)</translation>
        </message>
        <message>
            <source>is no CA, but certificate %1 names it as its issuer</source>
            <translation>no es una CA, pero el certificado %1 lo nombra como su emisor</translation>
        </message>
        <message>
            <source>may not sign certificates (key usage)</source>
            <translation>no puede firmar certificados (uso de la clave)</translation>
        </message>
        <message>
            <source>has more CAs below it than its path length allows</source>
            <translation>tiene por debajo más CA de las que permite su longitud de ruta</translation>
        </message>
        <message>
            <source>expired at %1</source>
            <translation>caducó el %1</translation>
        </message>
        <message>
            <source>is valid only from %1</source>
            <translation>solo es válido desde el %1</translation>
        </message>
        <message>
            <source>was not issued by the next one ("%1")</source>
            <translation>no fue emitido por el siguiente ("%1")</translation>
        </message>
        <message>
            <source>was not issued by the pinned root "%1"</source>
            <translation>no fue emitido por la raíz fijada "%1"</translation>
        </message>
        <message>
            <source>names "%1" as its issuer but was not signed by it</source>
            <translation>nombra a "%1" como su emisor, pero no está firmado por él</translation>
        </message>
        <message>
            <source>There is no certificate.</source>
            <translation>No hay ningún certificado.</translation>
        </message>
        <message>
            <source>There are %1 certificates; at most %2 are allowed.</source>
            <translation>Hay %1 certificados; se admiten %2 como máximo.</translation>
        </message>
        <message>
            <source>is the root; the device's are missing</source>
            <translation>es la raíz; faltan los del dispositivo</translation>
        </message>
        <message>
            <source>is the root, but not at the end</source>
            <translation>es la raíz, pero no está al final</translation>
        </message>
        <message>
            <source>is a root of its own, not the pinned one</source>
            <translation>es una raíz propia, no la fijada</translation>
        </message>
        <message>
            <source>GPU evidence cannot prove the CPU side.</source>
            <translation>La evidencia de la GPU no puede demostrar la parte de la CPU.</translation>
        </message>
        <message>
            <source>A quote of the CPU was given; this version cannot verify it, so the CPU side stays unproven.</source>
            <translation>Se aportó una cita de la CPU; esta versión no puede verificarla, por lo que la parte de la CPU queda sin demostrar.</translation>
        </message>
        <message>
            <source>The revocation list is larger than %1 bytes.</source>
            <translation>La lista de revocación ocupa más de %1 bytes.</translation>
        </message>
        <message>
            <source>The revocation list is neither one DER list nor one PEM block.</source>
            <translation>La lista de revocación no es ni una sola lista DER ni un solo bloque PEM.</translation>
        </message>
        <message>
            <source>The revocation list has times that cannot be.</source>
            <translation>La lista de revocación tiene fechas imposibles.</translation>
        </message>
        <message>
            <source>The revocation list has more than %1 entries.</source>
            <translation>La lista de revocación tiene más de %1 entradas.</translation>
        </message>
        <message>
            <source>The revocation list is by "%1", not by %2.</source>
            <translation>La lista de revocación es de "%1", no de %2.</translation>
        </message>
        <message>
            <source>%1 may not sign revocation lists.</source>
            <translation>%1 no puede firmar listas de revocación.</translation>
        </message>
        <message>
            <source>The revocation list is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>La lista de revocación no está firmada con ECDSA y SHA-256 o SHA-384.</translation>
        </message>
        <message>
            <source>The revocation list's signature is not by %1.</source>
            <translation>La firma de la lista de revocación no es de %1.</translation>
        </message>
        <message>
            <source>The revocation list is for certificates of other issuers too; such lists are not read.</source>
            <translation>La lista de revocación también abarca certificados de otros emisores; esas listas no se leen.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its issuer's list.</source>
            <translation>Revocado el %1, motivo %2, según la lista de su emisor.</translation>
        </message>
        <message>
            <source>The revocation list counts from %1, which is in the future.</source>
            <translation>La lista de revocación vale desde el %1, que está en el futuro.</translation>
        </message>
        <message>
            <source>The revocation list counted until %1.</source>
            <translation>La lista de revocación valía hasta el %1.</translation>
        </message>
        <message>
            <source>On hold, says its issuer's list.</source>
            <translation>Suspendido, según la lista de su emisor.</translation>
        </message>
        <message>
            <source>The revocation list covers a part only and does not list the certificate.</source>
            <translation>La lista de revocación solo abarca una parte y no contiene el certificado.</translation>
        </message>
        <message>
            <source>Not on its issuer's list, which counts until %1.</source>
            <translation>No está en la lista de su emisor, que vale hasta el %1.</translation>
        </message>
        <message>
            <source>The operator denies nothing by name.</source>
            <translation>El operador no deniega nada por su nombre.</translation>
        </message>
        <message>
            <source>The GPU has no serial to look up on the operator's deny list.</source>
            <translation>La GPU no tiene número de serie que buscar en la lista de denegación del operador.</translation>
        </message>
        <message>
            <source>The GPU %1 is on the operator's deny list.</source>
            <translation>La GPU %1 está en la lista de denegación del operador.</translation>
        </message>
        <message>
            <source>The RIM %1 is on the operator's deny list.</source>
            <translation>El RIM %1 está en la lista de denegación del operador.</translation>
        </message>
        <message>
            <source>%1; the policy sets no floor.</source>
            <translation>%1; la política no fija ningún mínimo.</translation>
        </message>
        <message>
            <source>%1; the floor is %2.</source>
            <translation>%1; el mínimo es %2.</translation>
        </message>
        <message>
            <source>%1 is below the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 está por debajo del mínimo de la política, %2. Actualice el software de la GPU.</translation>
        </message>
        <message>
            <source>%1 cannot be compared with the policy's floor of %2. Update the GPU's software.</source>
            <translation>%1 no se puede comparar con el mínimo de la política, %2. Actualice el software de la GPU.</translation>
        </message>
        <message>
            <source>The expected nonce is not 64 lower case hexadecimal digits.</source>
            <translation>El nonce esperado no tiene 64 dígitos hexadecimales en minúscula.</translation>
        </message>
        <message>
            <source>Not looked at, because %1 did not pass.</source>
            <translation>No se examinó, porque no se superó %1.</translation>
        </message>
        <message>
            <source>The report has %1 bytes; at most %2 are read.</source>
            <translation>El informe tiene %1 bytes; se leen %2 como máximo.</translation>
        </message>
        <message>
            <source>The certificate chain has %1 bytes; at most %2 are read.</source>
            <translation>La cadena de certificados tiene %1 bytes; se leen %2 como máximo.</translation>
        </message>
        <message>
            <source>The leaf certificate names the device "%1", which is not a GPU of a known family.</source>
            <translation>El certificado hoja nombra el dispositivo "%1", que no es una GPU de una familia conocida.</translation>
        </message>
        <message>
            <source>64 measurements.</source>
            <translation>64 mediciones.</translation>
        </message>
        <message>
            <source>%1 fields.</source>
            <translation>%1 campos.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2. The policy refuses those.</source>
            <translation>%1 campos, de ellos tipos sin nombre: %2. La política los rechaza.</translation>
        </message>
        <message>
            <source>%1 fields, of which types without a name: %2.</source>
            <translation>%1 campos, de ellos tipos sin nombre: %2.</translation>
        </message>
        <message>
            <source>Device chain: %1</source>
            <translation>Cadena del dispositivo: %1</translation>
        </message>
        <message>
            <source>%1 certificates to the pinned root, valid until %2.</source>
            <translation>%1 certificados hasta la raíz fijada, válidos hasta el %2.</translation>
        </message>
        <message>
            <source>The report was not signed by the key of certificate 0 ("%1").</source>
            <translation>El informe no está firmado por la clave del certificado 0 ("%1").</translation>
        </message>
        <message>
            <source>The GPU answered nonce %1, not %2.</source>
            <translation>La GPU respondió al nonce %1, no a %2.</translation>
        </message>
        <message>
            <source>The report has no firmware hash (FWID), which the policy asks for; drivers before 550 write none.</source>
            <translation>El informe no tiene hash del firmware (FWID), que la política exige; los controladores anteriores a 550 no lo escriben.</translation>
        </message>
        <message>
            <source>The report has no firmware hash; the policy does not ask.</source>
            <translation>El informe no tiene hash del firmware; la política no lo pide.</translation>
        </message>
        <message>
            <source>The report's firmware hash begins %1, the leaf's %2.</source>
            <translation>El hash del firmware del informe empieza por %1; el de la hoja, por %2.</translation>
        </message>
        <message>
            <source>%1, PDI %2.</source>
            <translation>%1, PDI %2.</translation>
        </message>
        <message>
            <source>There is no %1; the policy does not ask for it.</source>
            <translation>No hay %1; la política no lo pide.</translation>
        </message>
        <message>
            <source>Without both RIMs there is nothing to compare with; the policy does not ask for them.</source>
            <translation>Sin los dos RIM no hay nada con que comparar; la política no los pide.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; nobody registered a mode.</source>
            <translation>La GPU funciona como %1; nadie registró un modo.</translation>
        </message>
        <message>
            <source>The GPU runs as %1, as registered.</source>
            <translation>La GPU funciona como %1, tal como se registró.</translation>
        </message>
        <message>
            <source>The GPU runs as %1; registered is %2.</source>
            <translation>La GPU funciona como %1; lo registrado es %2.</translation>
        </message>
        <message>
            <source>The evidence list is refused: %1.</source>
            <translation>Se rechaza la lista de evidencia: %1.</translation>
        </message>
        <message>
            <source>%1 needs a text "%2"</source>
            <translation>%1 necesita un texto "%2"</translation>
        </message>
        <message>
            <source>%1 is not an object</source>
            <translation>%1 no es un objeto</translation>
        </message>
        <message>
            <source>%1 is of arch "%2"; HOPPER and BLACKWELL are known</source>
            <translation>%1 es de arquitectura "%2"; se conocen HOPPER y BLACKWELL</translation>
        </message>
        <message>
            <source>%1: "evidence" is not base64 of at most 8 KiB</source>
            <translation>%1: "evidence" no es base64 de 8 KiB como máximo</translation>
        </message>
        <message>
            <source>%1: "certificate" is not base64 of at most 64 KiB</source>
            <translation>%1: "certificate" no es base64 de 64 KiB como máximo</translation>
        </message>
        <message>
            <source>it is larger than 2 MiB</source>
            <translation>ocupa más de 2 MiB</translation>
        </message>
        <message>
            <source>it is not a JSON list</source>
            <translation>no es una lista JSON</translation>
        </message>
        <message>
            <source>it must have 1 to 16 entries</source>
            <translation>debe tener de 1 a 16 entradas</translation>
        </message>
        <message>
            <source>%1 names another nonce than entry 0</source>
            <translation>%1 nombra otro nonce que la entrada 0</translation>
        </message>
        <message>
            <source>The leaf certificate has no DICE firmware hash.</source>
            <translation>El certificado hoja no tiene hash del firmware DICE.</translation>
        </message>
        <message>
            <source>The DICE extension of the leaf certificate is not one with a SHA-384 hash.</source>
            <translation>La extensión DICE del certificado hoja no es una con hash SHA-384.</translation>
        </message>
        <message>
            <source>The two DICE extensions of the leaf certificate have different hashes.</source>
            <translation>Las dos extensiones DICE del certificado hoja tienen hashes distintos.</translation>
        </message>
        <message>
            <source>The %1 certificate's subject has no serial number in upper case hexadecimal.</source>
            <translation>El sujeto del certificado %1 no tiene número de serie en hexadecimal en mayúsculas.</translation>
        </message>
        <message>
            <source>The leaf certificate has no alternative name with the device's identity.</source>
            <translation>El certificado hoja no tiene nombre alternativo con la identidad del dispositivo.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not vendor:product:identifier.</source>
            <translation>El nombre de dispositivo "%1" del certificado hoja no tiene la forma fabricante:producto:identificador.</translation>
        </message>
        <message>
            <source>The leaf certificate's device name "%1" is not NVIDIA's or has no identifier of 16 hexadecimal digits.</source>
            <translation>El nombre de dispositivo "%1" del certificado hoja no es de NVIDIA o no tiene un identificador de 16 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>The chain has no BROM certificate.</source>
            <translation>La cadena no tiene certificado BROM.</translation>
        </message>
        <message>
            <source>The certificates are those of "%1", which is not a GPU of a known family.</source>
            <translation>Los certificados son los de "%1", que no es una GPU de una familia conocida.</translation>
        </message>
        <message>
            <source>The certificate "%1" stands beside the device name %2.</source>
            <translation>El certificado "%1" figura junto al nombre de dispositivo %2.</translation>
        </message>
        <message>
            <source>The leaf certificate's subject names another serial number than the certificate has.</source>
            <translation>El sujeto del certificado hoja nombra otro número de serie que el del certificado.</translation>
        </message>
        <message>
            <source>The evidence is claimed to be %1; its certificates are %2.</source>
            <translation>Se afirma que la evidencia es de %1; sus certificados son de %2.</translation>
        </message>
        <message>
            <source>The report says chip %1; the certificates say %2.</source>
            <translation>El informe indica el chip %1; los certificados indican %2.</translation>
        </message>
        <message>
            <source>single GPU</source>
            <translation>una sola GPU</translation>
        </message>
        <message>
            <source>multi GPU</source>
            <translation>varias GPU</translation>
        </message>
        <message>
            <source>protected PCIe</source>
            <translation>PCIe protegido</translation>
        </message>
        <message>
            <source>unstated</source>
            <translation>sin indicar</translation>
        </message>
        <message>
            <source>The node registered %1 GPUs; 1 to %2 are possible.</source>
            <translation>El nodo registró %1 GPU; es posible de 1 a %2.</translation>
        </message>
        <message>
            <source>There is evidence of %1 GPUs; the node registered %2.</source>
            <translation>Hay evidencia de %1 GPU; el nodo registró %2.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; others run as %3.</source>
            <translation>La GPU %1 funciona como %2; otras, como %3.</translation>
        </message>
        <message>
            <source>GPU %1 runs as %2; registered is %3.</source>
            <translation>La GPU %1 funciona como %2; lo registrado es %3.</translation>
        </message>
        <message>
            <source>%1 GPUs, as registered, in mode "%2".</source>
            <translation>%1 GPU, tal como se registró, en el modo "%2".</translation>
        </message>
        <message>
            <source>Their switches are not part of this verdict.</source>
            <translation>Sus conmutadores no forman parte de este veredicto.</translation>
        </message>
        <message>
            <source>GPUs %1 and %2 are one and the same, PDI %3.</source>
            <translation>Las GPU %1 y %2 son una misma, PDI %3.</translation>
        </message>
        <message>
            <source>No GPU comes twice.</source>
            <translation>Ninguna GPU aparece dos veces.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1: %2.</source>
            <translation>Sin evidencia de GPU: %1: %2.</translation>
        </message>
        <message>
            <source>No GPU evidence: %1</source>
            <translation>Sin evidencia de GPU: %1</translation>
        </message>
        <message>
            <source>confidential computing is off. Turn it on for the GPU (nvidia-smi conf-compute and the machine's firmware), then restart the machine.</source>
            <translation>la computación confidencial está desactivada. Actívela para la GPU (nvidia-smi conf-compute y el firmware del equipo) y después reinicie el equipo.</translation>
        </message>
        <message>
            <source>the GPU is in developer mode, in which its memory can be read. Set it to confidential computing without developer tools.</source>
            <translation>la GPU está en modo de desarrollador, en el que se puede leer su memoria. Póngala en computación confidencial sin herramientas de desarrollo.</translation>
        </message>
        <message>
            <source>the GPU's confidential computing is a simulation. Use production hardware.</source>
            <translation>la computación confidencial de la GPU es una simulación. Use hardware de producción.</translation>
        </message>
        <message>
            <source>the GPUs do not accept work yet. Set them ready once the machine has been verified (nvidia-smi conf-compute -srs 1).</source>
            <translation>las GPU aún no aceptan trabajo. Póngalas en estado listo cuando se haya verificado el equipo (nvidia-smi conf-compute -srs 1).</translation>
        </message>
        <message>
            <source>GPU %1, architecture %2: only Hopper and Blackwell GPUs attest.</source>
            <translation>GPU %1, arquitectura %2: solo las GPU Hopper y Blackwell ofrecen atestación.</translation>
        </message>
        <message>
            <source>GPU %1 gave a %2 of %3 bytes, where 1 to %4 are possible. Update the driver.</source>
            <translation>La GPU %1 entregó lo siguiente: %2, de %3 bytes, cuando es posible de 1 a %4. Actualice el controlador.</translation>
        </message>
        <message>
            <source>certificate chain</source>
            <translation>cadena de certificados</translation>
        </message>
        <message>
            <source>report</source>
            <translation>informe</translation>
        </message>
        <message>
            <source>NVIDIA's library libnvidia-ml.so.1 is not installed. On a machine with an NVIDIA GPU install the driver; without one there is nothing to do.</source>
            <translation>La biblioteca de NVIDIA libnvidia-ml.so.1 no está instalada. En un equipo con una GPU NVIDIA, instale el controlador; sin ella no hay nada que hacer.</translation>
        </message>
        <message>
            <source>the NVIDIA driver is too old, it lacks %1. Update the driver.</source>
            <translation>el controlador de NVIDIA es demasiado antiguo, le falta %1. Actualice el controlador.</translation>
        </message>
        <message>
            <source>there is no NVIDIA GPU in this machine.</source>
            <translation>no hay ninguna GPU NVIDIA en este equipo.</translation>
        </message>
        <message>
            <source>%1 GPUs, at most %2 can be attested as one node.</source>
            <translation>%1 GPU; como máximo se pueden atestar %2 como un solo nodo.</translation>
        </message>
        <message>
            <source>its start</source>
            <translation>su inicio</translation>
        </message>
        <message>
            <source>NVIDIA's library did not return from %1 within %2 ms and was stopped. If that stays, restart the machine.</source>
            <translation>La biblioteca de NVIDIA no volvió de %1 en %2 ms y se detuvo. Si persiste, reinicie el equipo.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1 (signal %2). Update the driver.</source>
            <translation>La biblioteca de NVIDIA terminó su proceso en %1 (señal %2). Actualice el controlador.</translation>
        </message>
        <message>
            <source>NVIDIA's library ended its process in %1. Update the driver.</source>
            <translation>La biblioteca de NVIDIA terminó su proceso en %1. Actualice el controlador.</translation>
        </message>
        <message>
            <source>%1 sent what it must not in %2: %3 Install Stacknet again or update the driver.</source>
            <translation>%1 envió algo que no debe en %2: %3 Vuelva a instalar Stacknet o actualice el controlador.</translation>
        </message>
        <message>
            <source>%1 is not installed beside this program. Install Stacknet again.</source>
            <translation>%1 no está instalado junto a este programa. Vuelva a instalar Stacknet.</translation>
        </message>
        <message>
            <source>%1 GPU(s) with confidential computing on.</source>
            <translation>%1 GPU con la computación confidencial activada.</translation>
        </message>
        <message>
            <source>the call succeeded</source>
            <translation>la llamada se completó bien</translation>
        </message>
        <message>
            <source>NVIDIA's library was not initialised</source>
            <translation>la biblioteca de NVIDIA no estaba inicializada</translation>
        </message>
        <message>
            <source>NVIDIA's library refused the argument</source>
            <translation>la biblioteca de NVIDIA rechazó el argumento</translation>
        </message>
        <message>
            <source>the GPU does not support it in its present mode</source>
            <translation>la GPU no lo admite en su modo actual</translation>
        </message>
        <message>
            <source>this user may not ask the GPU: run as a user who may open /dev/nvidia*</source>
            <translation>este usuario no puede consultar la GPU: ejecútelo como un usuario que pueda abrir /dev/nvidia*</translation>
        </message>
        <message>
            <source>the GPU was not found</source>
            <translation>no se encontró la GPU</translation>
        </message>
        <message>
            <source>the answer is larger than the buffer</source>
            <translation>la respuesta es mayor que el búfer</translation>
        </message>
        <message>
            <source>the NVIDIA driver is not loaded: load it or restart the machine</source>
            <translation>el controlador de NVIDIA no está cargado: cárguelo o reinicie el equipo</translation>
        </message>
        <message>
            <source>the GPU did not answer in the library's own time</source>
            <translation>la GPU no respondió en el plazo de la propia biblioteca</translation>
        </message>
        <message>
            <source>the kernel has a problem with the GPU's interrupts</source>
            <translation>el núcleo tiene un problema con las interrupciones de la GPU</translation>
        </message>
        <message>
            <source>a part of NVIDIA's library is missing: install the driver again</source>
            <translation>falta una parte de la biblioteca de NVIDIA: vuelva a instalar el controlador</translation>
        </message>
        <message>
            <source>the driver lacks the function: update the driver</source>
            <translation>al controlador le falta la función: actualice el controlador</translation>
        </message>
        <message>
            <source>the GPU is lost: it fell off the bus, restart the machine</source>
            <translation>se perdió la GPU: se desprendió del bus; reinicie el equipo</translation>
        </message>
        <message>
            <source>the GPU must be reset first</source>
            <translation>antes hay que restablecer la GPU</translation>
        </message>
        <message>
            <source>the operating system blocked the GPU</source>
            <translation>el sistema operativo bloqueó la GPU</translation>
        </message>
        <message>
            <source>library and loaded driver have different versions: restart the machine</source>
            <translation>la biblioteca y el controlador cargado tienen versiones distintas: reinicie el equipo</translation>
        </message>
        <message>
            <source>the GPU is in use by another program</source>
            <translation>otro programa está usando la GPU</translation>
        </message>
        <message>
            <source>there is not enough memory</source>
            <translation>no hay memoria suficiente</translation>
        </message>
        <message>
            <source>NVIDIA's library reports an unknown error</source>
            <translation>la biblioteca de NVIDIA comunica un error desconocido</translation>
        </message>
        <message>
            <source>NVIDIA's library reports error %1</source>
            <translation>la biblioteca de NVIDIA comunica el error %1</translation>
        </message>
        <message>
            <source>The OCSP response is larger than %1 bytes.</source>
            <translation>La respuesta OCSP ocupa más de %1 bytes.</translation>
        </message>
        <message>
            <source>The OCSP response is not one DER response.</source>
            <translation>La respuesta OCSP no es una sola respuesta DER.</translation>
        </message>
        <message>
            <source>The responder does not answer for this certificate (unauthorized).</source>
            <translation>El servidor OCSP no responde por este certificado (unauthorized).</translation>
        </message>
        <message>
            <source>The responder says to ask again later.</source>
            <translation>El servidor OCSP pide que se consulte más tarde.</translation>
        </message>
        <message>
            <source>The responder reports an error, OCSP status %1.</source>
            <translation>El servidor OCSP comunica un error, estado OCSP %1.</translation>
        </message>
        <message>
            <source>The OCSP response has a status that does not exist.</source>
            <translation>La respuesta OCSP tiene un estado que no existe.</translation>
        </message>
        <message>
            <source>The OCSP response has not the form of RFC 6960, or more in it than is taken.</source>
            <translation>La respuesta OCSP no tiene la forma de RFC 6960 o contiene más de lo que se acepta.</translation>
        </message>
        <message>
            <source>The responder %1</source>
            <translation>El servidor OCSP %1</translation>
        </message>
        <message>
            <source>%1 has no certificate of %2.</source>
            <translation>%1 no tiene ningún certificado de %2.</translation>
        </message>
        <message>
            <source>%1 has no certificate for signing OCSP responses (OCSPSigning).</source>
            <translation>%1 no tiene ningún certificado para firmar respuestas OCSP (OCSPSigning).</translation>
        </message>
        <message>
            <source>%1 has a certificate that is not for signatures.</source>
            <translation>%1 tiene un certificado que no es para firmas.</translation>
        </message>
        <message>
            <source>%1 has a certificate that counts from %2 to %3 only.</source>
            <translation>%1 tiene un certificado que solo vale del %2 al %3.</translation>
        </message>
        <message>
            <source>%1 has a certificate that %2 did not sign.</source>
            <translation>%1 tiene un certificado que %2 no firmó.</translation>
        </message>
        <message>
            <source>%1 has a certificate that is itself revoked.</source>
            <translation>%1 tiene un certificado que a su vez está revocado.</translation>
        </message>
        <message>
            <source>The response is neither by %1 nor by a responder that shows its certificate.</source>
            <translation>La respuesta no es ni de %1 ni de un servidor OCSP que muestre su certificado.</translation>
        </message>
        <message>
            <source>The response's signature is not by %1.</source>
            <translation>La firma de la respuesta no es de %1.</translation>
        </message>
        <message>
            <source>The response is not signed with ECDSA and SHA-256 or SHA-384.</source>
            <translation>La respuesta no está firmada con ECDSA y SHA-256 o SHA-384.</translation>
        </message>
        <message>
            <source>The response has times that cannot be.</source>
            <translation>La respuesta tiene fechas imposibles.</translation>
        </message>
        <message>
            <source>Revoked at %1, reason %2, says its responder.</source>
            <translation>Revocado el %1, motivo %2, según su servidor OCSP.</translation>
        </message>
        <message>
            <source>The response does not repeat the number that was sent with the request.</source>
            <translation>La respuesta no repite el número que se envió con la solicitud.</translation>
        </message>
        <message>
            <source>The response counts from %1, which is in the future.</source>
            <translation>La respuesta vale desde el %1, que está en el futuro.</translation>
        </message>
        <message>
            <source>The response counted until %1.</source>
            <translation>La respuesta valía hasta el %1.</translation>
        </message>
        <message>
            <source>On hold, says its responder.</source>
            <translation>Suspendido, según su servidor OCSP.</translation>
        </message>
        <message>
            <source>Good until %1.</source>
            <translation>Correcto hasta el %1.</translation>
        </message>
        <message>
            <source>The responder does not know this certificate.</source>
            <translation>El servidor OCSP no conoce este certificado.</translation>
        </message>
        <message>
            <source>The response is about another certificate than %1.</source>
            <translation>La respuesta trata de otro certificado que no es %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 %2.</source>
            <translation>El campo opaco %1 %2.</translation>
        </message>
        <message>
            <source>does not end with a NUL</source>
            <translation>no termina con un NUL</translation>
        </message>
        <message>
            <source>has text behind a NUL</source>
            <translation>tiene texto detrás de un NUL</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>has %1 characters; at most %2 are read</source>
            <translation>tiene %1 caracteres; se leen %2 como máximo</translation>
        </message>
        <message>
            <source>says "%1"</source>
            <translation>dice "%1"</translation>
        </message>
        <message>
            <source>has %1 bytes instead of %2</source>
            <translation>tiene %1 bytes en lugar de %2</translation>
        </message>
        <message>
            <source>is neither 0xAA (on) nor 0x55 (off)</source>
            <translation>no es ni 0xAA (activado) ni 0x55 (desactivado)</translation>
        </message>
        <message>
            <source>contradicts FEATURE_FLAG</source>
            <translation>contradice a FEATURE_FLAG</translation>
        </message>
        <message>
            <source>The report's opaque data is of version %1; this program reads up to %2. Update it.</source>
            <translation>Los datos opacos del informe son de la versión %1; este programa lee hasta la %2. Actualícelo.</translation>
        </message>
        <message>
            <source>is none of 0 (SPT), 1 (MPT), 2 (PPCIE)</source>
            <translation>no es ninguno de 0 (SPT), 1 (MPT), 2 (PPCIE)</translation>
        </message>
        <message>
            <source>is not made of 8-byte identities</source>
            <translation>no se compone de identidades de 8 bytes</translation>
        </message>
        <message>
            <source>must not be in a report</source>
            <translation>no debe figurar en un informe</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside its header.</source>
            <translation>Los datos opacos del informe terminan dentro de su cabecera.</translation>
        </message>
        <message>
            <source>The report's opaque data is of profile %1; only profile 0 is known.</source>
            <translation>Los datos opacos del informe son del perfil %1; solo se conoce el perfil 0.</translation>
        </message>
        <message>
            <source>The report's opaque data has no field %1.</source>
            <translation>Los datos opacos del informe no tienen el campo %1.</translation>
        </message>
        <message>
            <source>The report's opaque data is empty.</source>
            <translation>Los datos opacos del informe están vacíos.</translation>
        </message>
        <message>
            <source>The report's opaque data ends inside field %1.</source>
            <translation>Los datos opacos del informe terminan dentro del campo %1.</translation>
        </message>
        <message>
            <source>Opaque field %1 comes twice.</source>
            <translation>El campo opaco %1 aparece dos veces.</translation>
        </message>
        <message>
            <source>Certificate %1 of the PEM text %2.</source>
            <translation>El certificado %1 del texto PEM %2.</translation>
        </message>
        <message>
            <source>is in a text of more than 256 KiB</source>
            <translation>está en un texto de más de 256 KiB</translation>
        </message>
        <message>
            <source>is one more than the %1 that are allowed</source>
            <translation>es uno más de los %1 que se admiten</translation>
        </message>
        <message>
            <source>does not begin with "-----BEGIN CERTIFICATE-----"; nothing but certificates may be there</source>
            <translation>no empieza por "-----BEGIN CERTIFICATE-----"; ahí no puede haber más que certificados</translation>
        </message>
        <message>
            <source>has no end line</source>
            <translation>no tiene línea final</translation>
        </message>
        <message>
            <source>is not base64</source>
            <translation>no es base64</translation>
        </message>
        <message>
            <source>is not an X.509 certificate</source>
            <translation>no es un certificado X.509</translation>
        </message>
        <message>
            <source>is missing: the text is empty</source>
            <translation>falta: el texto está vacío</translation>
        </message>
        <message>
            <source>Collect the evidence again and compare the files' sizes and hashes: this is not what the GPU wrote.</source>
            <translation>Vuelva a recoger la evidencia y compare los tamaños y los hashes de los archivos: esto no es lo que escribió la GPU.</translation>
        </message>
        <message>
            <source>Give the GPU's whole attestation certificate chain as PEM, leaf first.</source>
            <translation>Aporte la cadena completa de certificados de atestación de la GPU como PEM, con la hoja primero.</translation>
        </message>
        <message>
            <source>Do not trust this GPU: NVIDIA did not make these certificates as they stand here.</source>
            <translation>No confíe en esta GPU: NVIDIA no hizo estos certificados tal como están aquí.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again from NVIDIA's service: this one was not signed by NVIDIA as it stands here.</source>
            <translation>Vuelva a obtener el archivo RIM del servicio de NVIDIA: este no fue firmado por NVIDIA tal como está aquí.</translation>
        </message>
        <message>
            <source>Fetch the RIM file of the report's own version and chip.</source>
            <translation>Obtenga el archivo RIM de la versión y el chip propios del informe.</translation>
        </message>
        <message>
            <source>Do not trust it: ask the attestation service again.</source>
            <translation>No se fíe: vuelva a consultar el servicio de atestación.</translation>
        </message>
        <message>
            <source>Ask for a new challenge and answer it once, in time, by the node it is for.</source>
            <translation>Pida un reto nuevo y haga que lo responda, una sola vez y a tiempo, el nodo al que va dirigido.</translation>
        </message>
        <message>
            <source>Update this program: the GPU's software writes a newer format.</source>
            <translation>Actualice este programa: el software de la GPU escribe un formato más reciente.</translation>
        </message>
        <message>
            <source>Compare this machine's clock (--at) with the certificate's dates.</source>
            <translation>Compare el reloj de este equipo (--at) con las fechas del certificado.</translation>
        </message>
        <message>
            <source>Give the evidence of a GPU; switches are not verified.</source>
            <translation>Aporte la evidencia de una GPU; los conmutadores no se verifican.</translation>
        </message>
        <message>
            <source>Ask the sender which GPU it has: its claim and its certificates differ.</source>
            <translation>Pregunte al remitente qué GPU tiene: lo que afirma y sus certificados difieren.</translation>
        </message>
        <message>
            <source>Do not trust it: collect again, and check that report and chain come from one GPU.</source>
            <translation>No se fíe: vuelva a recogerla y compruebe que el informe y la cadena proceden de una misma GPU.</translation>
        </message>
        <message>
            <source>Give the nonce as 64 lower case hexadecimal digits.</source>
            <translation>Indique el nonce como 64 dígitos hexadecimales en minúscula.</translation>
        </message>
        <message>
            <source>Ask for new evidence with your own nonce: this one answers another question.</source>
            <translation>Pida evidencia nueva con un nonce propio: esta responde a otra pregunta.</translation>
        </message>
        <message>
            <source>Update the GPU's driver to 550 or later, or set require_fwid to false in the policy.</source>
            <translation>Actualice el controlador de la GPU a la versión 550 o posterior, o ponga require_fwid en false en la política.</translation>
        </message>
        <message>
            <source>Do not trust it: the firmware that runs is not the one that was certified.</source>
            <translation>No se fíe: el firmware en ejecución no es el que se certificó.</translation>
        </message>
        <message>
            <source>Update the GPU's driver or vBIOS, or lower the policy's floor.</source>
            <translation>Actualice el controlador o la vBIOS de la GPU, o baje el mínimo de la política.</translation>
        </message>
        <message>
            <source>Fetch the RIM file that is named from NVIDIA's service and give it with --driver-rim, --vbios-rim or "attest rims add".</source>
            <translation>Obtenga el archivo RIM que se nombra del servicio de NVIDIA y apórtelo con --driver-rim, --vbios-rim o "attest rims add".</translation>
        </message>
        <message>
            <source>Exchange the files of --driver-rim and --vbios-rim.</source>
            <translation>Intercambie los archivos de --driver-rim y --vbios-rim.</translation>
        </message>
        <message>
            <source>Fetch the RIM file again: NVIDIA signs it anew before its signer's certificate ends.</source>
            <translation>Vuelva a obtener el archivo RIM: NVIDIA lo firma de nuevo antes de que termine el certificado de su firmante.</translation>
        </message>
        <message>
            <source>Give one driver RIM and one vBIOS RIM of this very GPU.</source>
            <translation>Aporte un RIM del controlador y un RIM de la vBIOS de esta misma GPU.</translation>
        </message>
        <message>
            <source>Do not trust it until the GPU runs the released driver and vBIOS: install them anew, restart, and collect again.</source>
            <translation>No se fíe hasta que la GPU funcione con el controlador y la vBIOS publicados: instálelos de nuevo, reinicie y vuelva a recoger la evidencia.</translation>
        </message>
        <message>
            <source>Take it out of service: NVIDIA revoked the certificate that is named.</source>
            <translation>Retírela del servicio: NVIDIA revocó el certificado que se nombra.</translation>
        </message>
        <message>
            <source>Wait for NVIDIA: the certificate that is named is suspended.</source>
            <translation>Espere a NVIDIA: el certificado que se nombra está suspendido.</translation>
        </message>
        <message>
            <source>Bring current OCSP responses or CRLs (--revocation DIR), or allow silence in the policy ("revocation": "allow-unknown").</source>
            <translation>Aporte respuestas OCSP o CRL vigentes (--revocation DIR), o permita el silencio en la política ("revocation": "allow-unknown").</translation>
        </message>
        <message>
            <source>Remove or fetch again the OCSP response or CRL that is named.</source>
            <translation>Quite o vuelva a obtener la respuesta OCSP o la CRL que se nombra.</translation>
        </message>
        <message>
            <source>Take it off denied_gpus or denied_rims in the policy, if it is there by mistake.</source>
            <translation>Quítelo de denied_gpus o denied_rims en la política si está ahí por error.</translation>
        </message>
        <message>
            <source>Fetch the service's key set (JWKS) again.</source>
            <translation>Vuelva a obtener el juego de claves del servicio (JWKS).</translation>
        </message>
        <message>
            <source>Ask the service for a new token; it lives for an hour.</source>
            <translation>Pida al servicio un token nuevo; dura una hora.</translation>
        </message>
        <message>
            <source>Ask the service for a new token: this one was used.</source>
            <translation>Pida al servicio un token nuevo: este ya se usó.</translation>
        </message>
        <message>
            <source>Look the number up in NVIDIA's list of errors; 4010 is a nonce that does not match the evidence.</source>
            <translation>Busque el número en la lista de errores de NVIDIA; 4010 es un nonce que no coincide con la evidencia.</translation>
        </message>
        <message>
            <source>Bring the evidence of every GPU of the node, and of no other.</source>
            <translation>Aporte la evidencia de todas las GPU del nodo y de ninguna otra.</translation>
        </message>
        <message>
            <source>Bring the evidence of each GPU once; one GPU is never two.</source>
            <translation>Aporte la evidencia de cada GPU una sola vez; una GPU nunca son dos.</translation>
        </message>
        <message>
            <source>Set all GPUs of the node to the mode that it registered.</source>
            <translation>Ponga todas las GPU del nodo en el modo que este registró.</translation>
        </message>
        <message>
            <source>Set this machine's clock.</source>
            <translation>Ajuste el reloj de este equipo.</translation>
        </message>
        <message>
            <source>More than 64 OCSP responses or 64 revocation lists were brought.</source>
            <translation>Se aportaron más de 64 respuestas OCSP o de 64 listas de revocación.</translation>
        </message>
        <message>
            <source>Nobody said anything about this certificate.</source>
            <translation>Nadie dijo nada sobre este certificado.</translation>
        </message>
        <message>
            <source>Nobody answers for firmware certificates.</source>
            <translation>Nadie responde por los certificados de firmware.</translation>
        </message>
        <message>
            <source>The response is about no certificate of this chain.</source>
            <translation>La respuesta no trata de ningún certificado de esta cadena.</translation>
        </message>
        <message>
            <source>The list is by "%1", who issued nothing of this chain.</source>
            <translation>La lista es de "%1", que no emitió nada de esta cadena.</translation>
        </message>
        <message>
            <source>There is no certificate to ask about.</source>
            <translation>No hay ningún certificado por el que preguntar.</translation>
        </message>
        <message>
            <source>%1 certificates are good until %2.</source>
            <translation>%1 certificados son correctos hasta el %2.</translation>
        </message>
        <message>
            <source>The policy lets that pass.</source>
            <translation>La política lo deja pasar.</translation>
        </message>
        <message>
            <source>The policy wants every certificate known to be good.</source>
            <translation>La política exige que conste que todos los certificados son correctos.</translation>
        </message>
        <message>
            <source>The report's %1 at offset %2 is 0x%3 instead of 0x%4.</source>
            <translation>%1 del informe en la posición %2 es 0x%3 en lugar de 0x%4.</translation>
        </message>
        <message>
            <source>The report ends after %1 bytes; its lengths ask for %2.</source>
            <translation>El informe termina tras %1 bytes; sus longitudes exigen %2.</translation>
        </message>
        <message>
            <source>The report's OpaqueDataLength of %1 does not agree with the fields inside.</source>
            <translation>El OpaqueDataLength del informe, %1, no concuerda con los campos que contiene.</translation>
        </message>
        <message>
            <source>%1 bytes follow the report's signature.</source>
            <translation>Tras la firma del informe siguen %1 bytes.</translation>
        </message>
        <message>
            <source>Verified; the verdict holds until %1.</source>
            <translation>Verificado; el veredicto vale hasta el %1.</translation>
        </message>
        <message>
            <source>Verdicts of %1 nodes are kept and all of them hold; no further node is verified.</source>
            <translation>Se guardan veredictos de %1 nodos y todos siguen vigentes; no se verifica ningún nodo más.</translation>
        </message>
        <message>
            <source>The verdict cannot be kept: %1</source>
            <translation>No se puede guardar el veredicto: %1</translation>
        </message>
        <message>
            <source>its fields are out of range.</source>
            <translation>sus campos están fuera de rango.</translation>
        </message>
        <message>
            <source>A verdict of %1 about this node is there; the one of %2 is older.</source>
            <translation>Ya hay un veredicto del %1 sobre este nodo; el del %2 es anterior.</translation>
        </message>
        <message>
            <source>Not verified: %1. %2</source>
            <translation>Sin verificar: %1. %2</translation>
        </message>
        <message>
            <source>The verdict was over at %1; the node must be verified again.</source>
            <translation>El veredicto venció el %1; hay que volver a verificar el nodo.</translation>
        </message>
        <message>
            <source>This machine's clock stands before the verification at %1. Check the clock.</source>
            <translation>El reloj de este equipo va por detrás de la verificación, que fue el %1. Compruebe el reloj.</translation>
        </message>
        <message>
            <source>The node was verified for another key than it offers now; it must be verified again.</source>
            <translation>El nodo se verificó para otra clave que la que ofrece ahora; hay que volver a verificarlo.</translation>
        </message>
        <message>
            <source>One of its GPUs was verified for another node too, so neither counts.</source>
            <translation>Una de sus GPU se verificó también para otro nodo, por lo que no cuenta ninguno de los dos.</translation>
        </message>
        <message>
            <source>The store of verdicts was changed from outside and was emptied; the node must be verified again.</source>
            <translation>El almacén de veredictos se modificó desde fuera y se vació; hay que volver a verificar el nodo.</translation>
        </message>
        <message>
            <source>The node was not verified.</source>
            <translation>El nodo no se ha verificado.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled; %3 security versions reached.</source>
            <translation>Se compararon %1 de %2 valores de referencia, todos iguales; se omitió el índice 35, NVDEC0 está desactivado; se alcanzan %3 versiones de seguridad.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; index 35 skipped, NVDEC0 is disabled.</source>
            <translation>Se compararon %1 de %2 valores de referencia, todos iguales; se omitió el índice 35, NVDEC0 está desactivado.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal; %3 security versions reached.</source>
            <translation>Se compararon %1 de %2 valores de referencia, todos iguales; se alcanzan %3 versiones de seguridad.</translation>
        </message>
        <message>
            <source>%1 of %2 golden values compared, all equal.</source>
            <translation>Se compararon %1 de %2 valores de referencia, todos iguales.</translation>
        </message>
        <message>
            <source>Driver and vBIOS RIM both claim %1; they do not belong together.</source>
            <translation>Los RIM del controlador y de la vBIOS reclaman ambos %1; no van juntos.</translation>
        </message>
        <message>
            <source>The RIMs have no active golden value to compare with.</source>
            <translation>Los RIM no tienen ningún valor de referencia activo con que comparar.</translation>
        </message>
        <message>
            <source>The GPU runs something else than NVIDIA signed: measurements %1 differ.</source>
            <translation>La GPU ejecuta algo distinto de lo que firmó NVIDIA: difieren las mediciones %1.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds text.</source>
            <translation>El Payload del RIM contiene texto.</translation>
        </message>
        <message>
            <source>The RIM's Payload holds %1; only Resource is allowed.</source>
            <translation>El Payload del RIM contiene %1; solo se admite Resource.</translation>
        </message>
        <message>
            <source>The RIM's Resource of index "%1" %2.</source>
            <translation>El Resource del RIM de índice "%1" %2.</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>no está vacío</translation>
        </message>
        <message>
            <source>has an index that is neither 0..63 nor an opaque record's</source>
            <translation>tiene un índice que no es ni 0..63 ni el de un registro opaco</translation>
        </message>
        <message>
            <source>is not of type Measurement</source>
            <translation>no es de tipo Measurement</translation>
        </message>
        <message>
            <source>has active="%1"; only True and False are allowed</source>
            <translation>tiene active="%1"; solo se admiten True y False</translation>
        </message>
        <message>
            <source>has not size="48"</source>
            <translation>no tiene size="48"</translation>
        </message>
        <message>
            <source>has not 1..%1 alternatives</source>
            <translation>no tiene 1..%1 alternativas</translation>
        </message>
        <message>
            <source>is a measurement with an opaque attribute</source>
            <translation>es una medición con un atributo opaco</translation>
        </message>
        <message>
            <source>has not as many hashes as alternatives</source>
            <translation>no tiene tantos hashes como alternativas</translation>
        </message>
        <message>
            <source>has no %1</source>
            <translation>no tiene %1</translation>
        </message>
        <message>
            <source>has a %1 that is not 96 hexadecimal digits</source>
            <translation>tiene un %1 que no son 96 dígitos hexadecimales</translation>
        </message>
        <message>
            <source>is one opaque record too many</source>
            <translation>es un registro opaco de más</translation>
        </message>
        <message>
            <source>is an opaque record without a plain name of 1..%1 characters</source>
            <translation>es un registro opaco sin un nombre sencillo de 1..%1 caracteres</translation>
        </message>
        <message>
            <source>is an opaque record with a hash</source>
            <translation>es un registro opaco con un hash</translation>
        </message>
        <message>
            <source>has the opaque attribute %1, which this version does not know</source>
            <translation>tiene el atributo opaco %1, que esta versión no conoce</translation>
        </message>
        <message>
            <source>is an opaque record without a number minSvn</source>
            <translation>es un registro opaco sin el número minSvn</translation>
        </message>
        <message>
            <source>has an includeInResult that is neither True nor False</source>
            <translation>tiene un includeInResult que no es ni True ni False</translation>
        </message>
        <message>
            <source>has the name of another opaque record</source>
            <translation>tiene el nombre de otro registro opaco</translation>
        </message>
        <message>
            <source>The RIM has %1 measurements; it must have %2.</source>
            <translation>El RIM tiene %1 mediciones; debe tener %2.</translation>
        </message>
        <message>
            <source>The RIM has no active measurement.</source>
            <translation>El RIM no tiene ninguna medición activa.</translation>
        </message>
        <message>
            <source>The RIM's colloquialVersion "%1" is not 1..32 letters, digits and dots.</source>
            <translation>El colloquialVersion del RIM, "%1", no tiene 1..32 letras, dígitos y puntos.</translation>
        </message>
        <message>
            <source>The RIM's product "%1" is not 1..32 letters, digits and dots.</source>
            <translation>El product del RIM, "%1", no tiene 1..32 letras, dígitos y puntos.</translation>
        </message>
        <message>
            <source>The RIM's FirmwareManufacturerId is "%1"; NVIDIA's is %2.</source>
            <translation>El FirmwareManufacturerId del RIM es "%1"; el de NVIDIA es %2.</translation>
        </message>
        <message>
            <source>The RIM's root holds text.</source>
            <translation>La raíz del RIM contiene texto.</translation>
        </message>
        <message>
            <source>The RIM has more than one %1.</source>
            <translation>El RIM tiene más de un %1.</translation>
        </message>
        <message>
            <source>The RIM's root holds %1, which does not belong there.</source>
            <translation>La raíz del RIM contiene %1, que no debe estar ahí.</translation>
        </message>
        <message>
            <source>The RIM lacks one of Entity, Meta and Payload.</source>
            <translation>Al RIM le falta uno de Entity, Meta y Payload.</translation>
        </message>
        <message>
            <source>Certificate %1 of the RIM's signer cannot be read: %2</source>
            <translation>No se puede leer el certificado %1 del firmante del RIM: %2</translation>
        </message>
        <message>
            <source>%1 is for a %2 (version %3), not for a %4.</source>
            <translation>%1 es para un %2 (versión %3), no para un %4.</translation>
        </message>
        <message>
            <source>%1 is for version %2; the report says %3.</source>
            <translation>%1 es para la versión %2; el informe indica la %3.</translation>
        </message>
        <message>
            <source>%1 is for %2; the GPU is %3.</source>
            <translation>%1 es para %2; la GPU es %3.</translation>
        </message>
        <message>
            <source>The RIM has %1 bytes; at most %2 are read.</source>
            <translation>El RIM tiene %1 bytes; se leen %2 como máximo.</translation>
        </message>
        <message>
            <source>The RIM's root is not a SWID SoftwareIdentity.</source>
            <translation>La raíz del RIM no es un SoftwareIdentity de SWID.</translation>
        </message>
        <message>
            <source>The RIM's signer does not lead to the RIM root: %1</source>
            <translation>El firmante del RIM no lleva a la raíz de los RIM: %1</translation>
        </message>
        <message>
            <source>The RIM's XML has no canonical form.</source>
            <translation>El XML del RIM no tiene forma canónica.</translation>
        </message>
        <message>
            <source>The RIM was changed after it was signed: its digest differs.</source>
            <translation>El RIM se modificó después de firmarse: su resumen difiere.</translation>
        </message>
        <message>
            <source>The RIM was not signed by "%1".</source>
            <translation>El RIM no está firmado por "%1".</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 expired at %2. Fetch the RIM again: NVIDIA signs anew.</source>
            <translation>El certificado %1 del firmante del RIM caducó el %2. Vuelva a obtener el RIM: NVIDIA firma de nuevo.</translation>
        </message>
        <message>
            <source>The RIM's signer certificate %1 is not valid before %2. Check this machine's clock.</source>
            <translation>El certificado %1 del firmante del RIM no es válido antes del %2. Compruebe el reloj de este equipo.</translation>
        </message>
        <message>
            <source>There is no RIM %1 for %2 version %3. Fetch it from NVIDIA's RIM service, or import its file.</source>
            <translation>No hay ningún RIM %1 para %2 versión %3. Obténgalo del servicio RIM de NVIDIA o importe su archivo.</translation>
        </message>
        <message>
            <source>RIM %1 for version %2, signed by "%3", valid until %4.</source>
            <translation>RIM %1 para la versión %2, firmado por "%3", válido hasta el %4.</translation>
        </message>
        <message>
            <source>No RIM can be named: the report's %1 "%2" is not 1..32 letters, digits and dots.</source>
            <translation>No se puede nombrar ningún RIM: %1 del informe, "%2", no tiene 1..32 letras, dígitos y puntos.</translation>
        </message>
        <message>
            <source>driver version</source>
            <translation>versión del controlador</translation>
        </message>
        <message>
            <source>chip name</source>
            <translation>nombre del chip</translation>
        </message>
        <message>
            <source>No RIM can be named for a GPU of an unknown family.</source>
            <translation>No se puede nombrar ningún RIM para una GPU de una familia desconocida.</translation>
        </message>
        <message>
            <source>vBIOS version</source>
            <translation>versión de la vBIOS</translation>
        </message>
        <message>
            <source>"%1" is not the id of a RIM.</source>
            <translation>"%1" no es el id de un RIM.</translation>
        </message>
        <message>
            <source>The RIM service's answer: %1.</source>
            <translation>La respuesta del servicio RIM: %1.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 must have %2="%3" and nothing else.</source>
            <translation>La firma del RIM no tiene la forma admitida: %1 debe tener %2="%3" y nada más.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 is not base64, or too long.</source>
            <translation>La firma del RIM no tiene la forma admitida: %1 no es base64 o es demasiado largo.</translation>
        </message>
        <message>
            <source>The RIM's signature is not of the accepted form: %1 does not have exactly the content that it must have.</source>
            <translation>La firma del RIM no tiene la forma admitida: %1 no tiene exactamente el contenido que debe tener.</translation>
        </message>
        <message>
            <source>The RIM's signature must come with 1..%1 certificates and nothing between them.</source>
            <translation>La firma del RIM debe venir con 1..%1 certificados y sin nada entre ellos.</translation>
        </message>
        <message>
            <source>The RIM's X509Data holds something that is not a certificate.</source>
            <translation>El X509Data del RIM contiene algo que no es un certificado.</translation>
        </message>
        <message>
            <source>it is not UTF-8</source>
            <translation>no es UTF-8</translation>
        </message>
        <message>
            <source>it has a control character</source>
            <translation>tiene un carácter de control</translation>
        </message>
        <message>
            <source>its XML declaration names another encoding than UTF-8, or does not end</source>
            <translation>su declaración XML nombra otra codificación que UTF-8 o no termina</translation>
        </message>
        <message>
            <source>it has a document type, a comment or CDATA</source>
            <translation>tiene un tipo de documento, un comentario o CDATA</translation>
        </message>
        <message>
            <source>it has a processing instruction</source>
            <translation>tiene una instrucción de procesamiento</translation>
        </message>
        <message>
            <source>it has a tag that is too long or does not end</source>
            <translation>tiene una etiqueta demasiado larga o que no termina</translation>
        </message>
        <message>
            <source>its tags do not match</source>
            <translation>sus etiquetas no concuerdan</translation>
        </message>
        <message>
            <source>its elements are nested more than %1 deep</source>
            <translation>sus elementos están anidados a más de %1 niveles</translation>
        </message>
        <message>
            <source>The RIM is refused: %1.</source>
            <translation>Se rechaza el RIM: %1.</translation>
        </message>
        <message>
            <source>The RIM is refused: it is not well-formed XML.</source>
            <translation>Se rechaza el RIM: no es XML bien formado.</translation>
        </message>
        <message>
            <source>The RIM is refused: it has a document type.</source>
            <translation>Se rechaza el RIM: tiene un tipo de documento.</translation>
        </message>
        <message>
            <source>The RIM has more than one signature.</source>
            <translation>El RIM tiene más de una firma.</translation>
        </message>
        <message>
            <source>The RIM has no signature as a direct child of its root.</source>
            <translation>El RIM no tiene ninguna firma como hija directa de su raíz.</translation>
        </message>
        <message>
            <source>Could not remove %1; remove it by hand.</source>
            <translation>No se pudo quitar %1; quítelo a mano.</translation>
        </message>
        <message>
            <source>Could not write %1: %2</source>
            <translation>No se pudo escribir %1: %2</translation>
        </message>
        <message>
            <source>A profile's name has 1 to 40 letters, digits, '-', '_', '.' and spaces, and neither begins nor ends with a space or a dot.</source>
            <translation>El nombre de un perfil tiene de 1 a 40 letras, dígitos, '-', '_', '.' y espacios, y no empieza ni termina con un espacio o un punto.</translation>
        </message>
        <message>
            <source>There are 100 profiles; take one from the list first.</source>
            <translation>Hay 100 perfiles; quite primero uno de la lista.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a challenge.</source>
            <translation>La respuesta del nodo no es el informe de una impugnación.</translation>
        </message>
        <message>
            <source>The node's answer is no report of a verification.</source>
            <translation>La respuesta del nodo no es el informe de una verificación.</translation>
        </message>
        <message>
            <source>The history of points cannot be read.</source>
            <translation>No se puede leer el historial de puntos.</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
        </message>
        <message>
            <source>Could not write %1: %2; choose another folder or free some space.</source>
            <translation>No se pudo escribir %1: %2; elija otra carpeta o libere algo de espacio.</translation>
        </message>
        <message>
            <source>Could not read %1: %2.</source>
            <translation>No se pudo leer %1: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than any file of this kind. Choose another file.</source>
            <translation>%1 es mayor que cualquier archivo de este tipo. Elija otro archivo.</translation>
        </message>
        <message>
            <source>This node runs no code.</source>
            <translation>Este nodo no ejecuta código.</translation>
        </message>
        <message>
            <source>The tool image for %1 does not pass its own test.</source>
            <translation>La imagen de herramientas para %1 no supera su propia prueba.</translation>
        </message>
        <message>
            <source>attestation_services.%1 is no http or https address: %2</source>
            <translation>attestation_services.%1 no es una dirección http o https: %2</translation>
        </message>
        <message>
            <source>%1 cannot be asked: %2</source>
            <translation>No se puede consultar %1: %2</translation>
        </message>
        <message>
            <source>%1 answers HTTP %2; name a key in attestation_services.api_key_file.</source>
            <translation>%1 responde HTTP %2; indique una clave en attestation_services.api_key_file.</translation>
        </message>
        <message>
            <source>"%1" is no RIM's id.</source>
            <translation>"%1" no es el id de un RIM.</translation>
        </message>
        <message>
            <source>attestation_services.api_key_file cannot be used: %1</source>
            <translation>No se puede usar attestation_services.api_key_file: %1</translation>
        </message>
        <message>
            <source>This node takes no tasks, so its GPUs are not attested.</source>
            <translation>Este nodo no acepta tareas, así que sus GPU no se atestan.</translation>
        </message>
        <message>
            <source>Not looked for a GPU yet.</source>
            <translation>Aún no se ha buscado una GPU.</translation>
        </message>
        <message>
            <source>The GPUs are being asked already. What they answer is shown in a moment.</source>
            <translation>Ya se está consultando a las GPU. Lo que respondan se mostrará en un momento.</translation>
        </message>
        <message>
            <source>The GPUs are asked for evidence.</source>
            <translation>Se está pidiendo evidencia a las GPU.</translation>
        </message>
        <message>
            <source>The GPUs answer others now. Ask again in some seconds.</source>
            <translation>Las GPU están respondiendo a otros. Vuelva a consultar dentro de unos segundos.</translation>
        </message>
        <message>
            <source>This node is stopping.</source>
            <translation>Este nodo se está deteniendo.</translation>
        </message>
        <message>
            <source>1 GPU is attested until %1. GPU evidence cannot prove the CPU side.</source>
            <translation>1 GPU tiene atestación hasta el %1. La evidencia de la GPU no puede demostrar la parte de la CPU.</translation>
        </message>
        <message>
            <source>%1 GPUs are attested until %2. GPU evidence cannot prove the CPU side.</source>
            <translation>%1 GPU tienen atestación hasta el %2. La evidencia de la GPU no puede demostrar la parte de la CPU.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: %1</source>
            <translation>EVIDENCIA DE PRUEBA: %1</translation>
        </message>
        <message>
            <source>The chain database is damaged: %1. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>La base de datos de la cadena está dañada: %1. Aparte chain.db y vuelva a iniciar: el nodo obtiene la cadena de sus pares. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>%1 holds the chain of another genesis (%2…). Restore the right genesis.json, or begin with an empty data directory.</source>
            <translation>%1 contiene la cadena de otro génesis (%2…). Restaure el genesis.json correcto o empiece con un directorio de datos vacío.</translation>
        </message>
        <message>
            <source>its state does not have the root of height %1</source>
            <translation>su estado no tiene la raíz de la altura %1</translation>
        </message>
        <message>
            <source>the block at height %1 cannot be read</source>
            <translation>no se puede leer el bloque de la altura %1</translation>
        </message>
        <message>
            <source>height %1 is missing</source>
            <translation>falta la altura %1</translation>
        </message>
        <message>
            <source>the block at height %1 has fewer transactions than its index</source>
            <translation>el bloque de la altura %1 tiene menos transacciones que su índice</translation>
        </message>
        <message>
            <source>This node stores no block at height %1.</source>
            <translation>Este nodo no guarda ningún bloque de la altura %1.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that was stored: the disk may be failing. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>El bloque de la altura %1 en chain.db no es el que se guardó: puede que el disco esté fallando. Aparte chain.db y vuelva a iniciar: el nodo obtiene la cadena de sus pares. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>The state of height %1 is not kept any more; the next epoch's end has one again.</source>
            <translation>El estado de la altura %1 ya no se conserva; el final de la próxima época vuelve a tener uno.</translation>
        </message>
        <message>
            <source>The snapshot of height %1 is older than the chain here; it is not used.</source>
            <translation>La instantánea de la altura %1 es más antigua que la cadena de aquí; no se usa.</translation>
        </message>
        <message>
            <source>The chain database is damaged: an epoch ended and its ledger names no next validators. Set chain.db aside and start again: the node fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>La base de datos de la cadena está dañada: terminó una época y su libro mayor no nombra a los próximos validadores. Aparte chain.db y vuelva a iniciar: el nodo obtiene la cadena de sus pares. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>Too many transactions wait for a block. Try again in a minute.</source>
            <translation>Demasiadas transacciones esperan un bloque. Inténtelo de nuevo dentro de un minuto.</translation>
        </message>
        <message>
            <source>The Node Key is unlocked and may sign at any moment. Lock it, import the slashing protection, then unlock it again.</source>
            <translation>La clave de nodo está desbloqueada y puede firmar en cualquier momento. Bloquéela, importe la protección contra penalización y después vuelva a desbloquearla.</translation>
        </message>
        <message>
            <source>The chain cannot go on here; the log says why. Nothing was changed.</source>
            <translation>La cadena no puede continuar aquí; el registro dice por qué. No se cambió nada.</translation>
        </message>
        <message>
            <source>The file for snapshots cannot be used.</source>
            <translation>No se puede usar el archivo para instantáneas.</translation>
        </message>
        <message>
            <source>A chunk of the snapshot was damaged on this disk.</source>
            <translation>Un fragmento de la instantánea se dañó en este disco.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2.</source>
            <translation>No se puede escribir %1: %2.</translation>
        </message>
        <message>
            <source>%1 is there already; name another file.</source>
            <translation>%1 ya existe; indique otro archivo.</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>puede que el disco esté lleno</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large.</source>
            <translation>Una suma de papeleo es demasiado grande.</translation>
        </message>
        <message>
            <source>A sum of Paper is too large for 64 bits.</source>
            <translation>Una suma de Paper es demasiado grande para 64 bits.</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db does not decode. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>No se puede descodificar el bloque de la altura %1 en chain.db. Aparte chain.db y vuelva a iniciar el nodo: obtiene la cadena de sus pares. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>A row of a Node Key in chain.db is damaged. Set chain.db aside and start the node again. Keep votes.db where it is.</source>
            <translation>Una fila de una clave de nodo en chain.db está dañada. Aparte chain.db y vuelva a iniciar el nodo. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>A sum of paperwork is too large for 64 bits.</source>
            <translation>Una suma de papeleo es demasiado grande para 64 bits.</translation>
        </message>
        <message>
            <source>TEST EVIDENCE: a recording of one GPU.</source>
            <translation>EVIDENCIA DE PRUEBA: una grabación de una GPU.</translation>
        </message>
        <message>
            <source>This node has promised to hold as many orders as it can; try another validator, or again when some are in blocks.</source>
            <translation>Este nodo ha prometido conservar tantas órdenes como puede; pruebe con otro validador, o de nuevo cuando algunas estén en bloques.</translation>
        </message>
        <message>
            <source>This node does not vote with the Node Key %1, so it has no record of what that key signed.</source>
            <translation>Este nodo no vota con la clave de nodo %1, así que no tiene constancia de lo que firmó esa clave.</translation>
        </message>
        <message>
            <source>The engine stopped before this was final.</source>
            <translation>El motor se detuvo antes de que esto fuera definitivo.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for %1.</source>
            <translation>El registro de auditoría no se puede consultar por %1.</translation>
        </message>
        <message>
            <source>node.json: test_evidence is for local networks only. Remove it.</source>
            <translation>node.json: test_evidence es solo para redes locales. Quítelo.</translation>
        </message>
        <message>
            <source>The network refused the order at height %1: %2.</source>
            <translation>La red rechazó la orden a la altura %1: %2.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or this node does not serve clients.</source>
            <translation>El motor aún no está en marcha, o este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>The order was sent and is not final after 60 s. It may still become final: look at the key before you send it again.</source>
            <translation>La orden se envió y no es definitiva tras 60 s. Aún puede llegar a serlo: mire la clave antes de volver a enviarla.</translation>
        </message>
        <message>
            <source>Consensus has stopped signing with this node's key; the log says why.</source>
            <translation>El consenso ha dejado de firmar con la clave de este nodo; el registro dice por qué.</translation>
        </message>
        <message>
            <source>The earnings cannot be opened; the log says why.</source>
            <translation>No se pueden abrir las ganancias; el registro dice por qué.</translation>
        </message>
        <message>
            <source>This node holds no evidence %1.</source>
            <translation>Este nodo no tiene ninguna evidencia %1.</translation>
        </message>
        <message>
            <source>The engine is not running yet.</source>
            <translation>El motor aún no está en marcha.</translation>
        </message>
        <message>
            <source>The path of the bundle must be absolute.</source>
            <translation>La ruta del paquete debe ser absoluta.</translation>
        </message>
        <message>
            <source>A level is 0 to 4, and a module has at most 32 letters.</source>
            <translation>Un nivel va de 0 a 4 y un módulo tiene 32 letras como máximo.</translation>
        </message>
        <message>
            <source>file must have at most 1,024 bytes.</source>
            <translation>file debe tener 1024 bytes como máximo.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in use on another machine: its votes or its node were seen a moment ago. Stop it there for good, wait until its votes are gone from the last blocks, then try again. Two machines with one key lose half of its tokens.</source>
            <translation>La clave de nodo %1 se está usando en otro equipo: sus votos o su nodo se vieron hace un momento. Deténgala allí definitivamente, espere a que sus votos desaparezcan de los últimos bloques e inténtelo de nuevo. Dos equipos con una misma clave pierden la mitad de sus tokens.</translation>
        </message>
        <message>
            <source>The Node Key %1 is in this keystore already.</source>
            <translation>La clave de nodo %1 ya está en este almacén de claves.</translation>
        </message>
        <message>
            <source>This node runs with that Node Key. Move it to another machine first, or stop the node.</source>
            <translation>Este nodo funciona con esa clave de nodo. Trasládela antes a otro equipo o detenga el nodo.</translation>
        </message>
        <message>
            <source>minutes must be at most 10,080, which is a week.</source>
            <translation>minutes debe ser como máximo 10 080, que es una semana.</translation>
        </message>
        <message>
            <source>Nobody has signed in yet.</source>
            <translation>Nadie ha iniciado sesión todavía.</translation>
        </message>
        <message>
            <source>chain must be evm or solana.</source>
            <translation>chain debe ser evm o solana.</translation>
        </message>
        <message>
            <source>The first line of metrics.prometheus_token_file has less than 16 bytes; a token must not be guessed.</source>
            <translation>La primera línea de metrics.prometheus_token_file tiene menos de 16 bytes; un token no debe poder adivinarse.</translation>
        </message>
        <message>
            <source>The engine is not running yet, or has stopped.</source>
            <translation>El motor aún no está en marcha o se ha detenido.</translation>
        </message>
        <message>
            <source>The question is too large: at most 4 MiB.</source>
            <translation>La pregunta es demasiado grande: 4 MiB como máximo.</translation>
        </message>
        <message>
            <source>This node knows no topic %1.</source>
            <translation>Este nodo no conoce el tema %1.</translation>
        </message>
        <message>
            <source>A page has 1 to 500 rows and is asked for with at most 16 filters.</source>
            <translation>Una página tiene de 1 a 500 filas y se pide con 16 filtros como máximo.</translation>
        </message>
        <message>
            <source>This node has no table %1.</source>
            <translation>Este nodo no tiene la tabla %1.</translation>
        </message>
        <message>
            <source>The secret of the IPFS node, %1, can be read or written by others; take their rights away.</source>
            <translation>Otros pueden leer o escribir el secreto del nodo IPFS, %1; retíreles los permisos.</translation>
        </message>
        <message>
            <source>This node serves no HTTP API.</source>
            <translation>Este nodo no ofrece ninguna API HTTP.</translation>
        </message>
        <message>
            <source>The HTTP API speaks TLS.</source>
            <translation>La API HTTP habla TLS.</translation>
        </message>
        <message>
            <source>Something in front of the HTTP API adds TLS.</source>
            <translation>Algo delante de la API HTTP añade TLS.</translation>
        </message>
        <message>
            <source>The HTTP API listens on this machine alone.</source>
            <translation>La API HTTP solo escucha en este equipo.</translation>
        </message>
        <message>
            <source>The HTTP API is reached in plain text: set tls_certificate in node.json.</source>
            <translation>A la API HTTP se llega sin cifrar: defina tls_certificate en node.json.</translation>
        </message>
        <message>
            <source>Every file and table of the data directory is in the table of what is kept.</source>
            <translation>Todos los archivos y tablas del directorio de datos figuran en la tabla de lo que se conserva.</translation>
        </message>
        <message>
            <source>The data directory has files or tables that the table of what is kept does not name: look at them, and remove what is not the node's.</source>
            <translation>El directorio de datos tiene archivos o tablas que la tabla de lo que se conserva no nombra: mírelos y quite lo que no sea del nodo.</translation>
        </message>
        <message>
            <source>Prompts and responses are not kept, so nothing can be trained on them.</source>
            <translation>Las indicaciones y las respuestas no se conservan, así que no se puede entrenar nada con ellas.</translation>
        </message>
        <message>
            <source>Content has a type of its own that wipes itself and cannot be stored, logged or sent (core/base/secret.h); no file or table of the node holds it.</source>
            <translation>El contenido tiene un tipo propio que se borra por sí mismo y no se puede guardar, anotar en el registro ni enviar (core/base/secret.h); ningún archivo ni tabla del nodo lo contiene.</translation>
        </message>
        <message>
            <source>Content is in memory alone, and nothing writes that to a disk.</source>
            <translation>El contenido solo está en la memoria, y nada lo escribe en un disco.</translation>
        </message>
        <message>
            <source>Prompts go to the model server of node.json, inference_url: what it keeps is not known here.</source>
            <translation>Las indicaciones van al servidor de modelos de node.json, inference_url: aquí no se sabe qué conserva.</translation>
        </message>
        <message>
            <source>Content is in memory alone, but this machine may write memory or unknown files to a disk: see the facts that are not good.</source>
            <translation>El contenido solo está en la memoria, pero este equipo puede escribir la memoria o archivos desconocidos en un disco: vea los datos que no son buenos.</translation>
        </message>
        <message>
            <source>A task is processed on the node that takes it.</source>
            <translation>Una tarea se procesa en el nodo que la acepta.</translation>
        </message>
        <message>
            <source>Only a request that is encrypted for another node is passed on, still encrypted (docs/protocol/routing.md); peers carry no other content.</source>
            <translation>Solo se reenvía una solicitud cifrada para otro nodo, y sigue cifrada (docs/protocol/routing.md); los pares no transportan ningún otro contenido.</translation>
        </message>
        <message>
            <source>What came here sealed through other nodes is counted under routing.</source>
            <translation>Lo que llegó aquí sellado a través de otros nodos se cuenta en el enrutamiento.</translation>
        </message>
        <message>
            <source>The model is not on this machine (node.json, inference_url): prompts go there.</source>
            <translation>El modelo no está en este equipo (node.json, inference_url): las indicaciones van allí.</translation>
        </message>
        <message>
            <source>No data but consensus metadata is copied to other nodes.</source>
            <translation>No se copian a otros nodos más datos que los metadatos del consenso.</translation>
        </message>
        <message>
            <source>Frames between nodes carry transactions, votes, blocks, attestation evidence, adverts, sealed requests and sealed inputs of spot checks; none has a field for content.</source>
            <translation>Las tramas entre nodos llevan transacciones, votos, bloques, evidencia de atestación, anuncios, solicitudes selladas y entradas selladas de controles aleatorios; ninguna tiene un campo para contenido.</translation>
        </message>
        <message>
            <source>The ledger holds paperwork, and no content.</source>
            <translation>El libro mayor contiene papeleo y ningún contenido.</translation>
        </message>
        <message>
            <source>This node takes no encrypted requests.</source>
            <translation>Este nodo no acepta solicitudes cifradas.</translation>
        </message>
        <message>
            <source>This node takes no tasks now and tells the others that it is full; they send theirs elsewhere.</source>
            <translation>Este nodo no acepta tareas ahora y comunica a los demás que está lleno; estos envían las suyas a otra parte.</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s ahead of the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>El reloj de este equipo va %1 s por delante de los demás nodos: mientras sea así se rechazan bloques. Active la sincronización horaria.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 s behind the other nodes: blocks are refused while it is. Switch on time synchronisation.</source>
            <translation>El reloj de este equipo va %1 s por detrás de los demás nodos: mientras sea así se rechazan bloques. Active la sincronización horaria.</translation>
        </message>
        <message>
            <source>The model is starting.</source>
            <translation>El modelo se está iniciando.</translation>
        </message>
        <message>
            <source>The sandbox is starting.</source>
            <translation>El entorno aislado se está iniciando.</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause; "serve" in node.json says so.</source>
            <translation>Este nodo no atiende a clientes, así que no hay trabajo que pausar; así lo dice "serve" en node.json.</translation>
        </message>
        <message>
            <source>%1: %2 Remove the file to take tasks at all hours.</source>
            <translation>%1: %2 Quite el archivo para aceptar tareas a todas horas.</translation>
        </message>
        <message>
            <source>The pause would end in the past; choose a later time, or none.</source>
            <translation>La pausa terminaría en el pasado; elija una hora posterior o ninguna.</translation>
        </message>
        <message>
            <source>A schedule needs one hour of work at least; to stop all work, pause it.</source>
            <translation>Un horario necesita al menos una hora de trabajo; para detener todo el trabajo, páuselo.</translation>
        </message>
        <message>
            <source>The ban would end in the past; choose a later time, or none.</source>
            <translation>El veto terminaría en el pasado; elija una hora posterior o ninguna.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node.</source>
            <translation>La clave de nodo %1 no está entre los pares de este nodo.</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block %1; ask a node that has the whole chain.</source>
            <translation>Este nodo se unió mediante una instantánea y no tiene el bloque %1; pregunte a un nodo que tenga toda la cadena.</translation>
        </message>
        <message>
            <source>The chain is of another genesis.</source>
            <translation>La cadena es de otro génesis.</translation>
        </message>
        <message>
            <source>Executed again, the blocks before height %1 give another state than it names.</source>
            <translation>Ejecutados de nuevo, los bloques anteriores a la altura %1 dan otro estado que el que nombra esa altura.</translation>
        </message>
        <message>
            <source>Nothing fixed the validators of epoch %1.</source>
            <translation>Nada fijó los validadores de la época %1.</translation>
        </message>
        <message>
            <source>The day %1 was not released, and its counts are gone: %2</source>
            <translation>El día %1 no se publicó, y sus recuentos se han perdido: %2</translation>
        </message>
        <message>
            <source>The block at height %1 in chain.db is not the one that follows the block before it. Set chain.db aside and start the node again: it fetches the chain from its peers. Keep votes.db where it is.</source>
            <translation>El bloque de la altura %1 en chain.db no es el que sigue al bloque anterior. Aparte chain.db y vuelva a iniciar el nodo: obtiene la cadena de sus pares. Deje votes.db donde está.</translation>
        </message>
        <message>
            <source>A sum of the export is too large for 64 bits.</source>
            <translation>Una suma de la exportación es demasiado grande para 64 bits.</translation>
        </message>
        <message>
            <source>Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) or encrypt it.</source>
            <translation>La memoria puede escribirse en %1 sin cifrar: desactive esa memoria de intercambio (swapoff -a) o cífrela.</translation>
        </message>
        <message>
            <source>This machine has no swap.</source>
            <translation>Este equipo no tiene memoria de intercambio.</translation>
        </message>
        <message>
            <source>Swap is encrypted or in memory: %1.</source>
            <translation>La memoria de intercambio está cifrada o en la memoria: %1.</translation>
        </message>
        <message>
            <source>A crash leaves no core file.</source>
            <translation>Un fallo no deja ningún volcado de memoria.</translation>
        </message>
        <message>
            <source>A crash may leave a core file with content: start the node with "ulimit -c 0".</source>
            <translation>Un fallo puede dejar un volcado de memoria con contenido: inicie el nodo con "ulimit -c 0".</translation>
        </message>
        <message>
            <source>Other programs of this user cannot read the node's memory.</source>
            <translation>Otros programas de este usuario no pueden leer la memoria del nodo.</translation>
        </message>
        <message>
            <source>Other programs of this user can read the node's memory (a debugger, for example): run stacknetd, which forbids it.</source>
            <translation>Otros programas de este usuario pueden leer la memoria del nodo (por ejemplo, un depurador): use stacknetd, que lo impide.</translation>
        </message>
        <message>
            <source>Memory of keys is locked, so it is never swapped out.</source>
            <translation>La memoria de las claves está bloqueada, así que nunca pasa a la memoria de intercambio.</translation>
        </message>
        <message>
            <source>Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).</source>
            <translation>No se puede bloquear la memoria de las claves: aumente el límite (ulimit -l, LimitMEMLOCK=).</translation>
        </message>
        <message>
            <source>node.json asks for retention.strict, and this does not hold (%1): %2</source>
            <translation>node.json pide retention.strict y esto no se cumple (%1): %2</translation>
        </message>
        <message>
            <source>The leader of that term signed the promise.</source>
            <translation>El líder de ese mandato firmó la promesa.</translation>
        </message>
        <message>
            <source>No leader of that term signed this promise.</source>
            <translation>Ningún líder de ese mandato firmó esta promesa.</translation>
        </message>
        <message>
            <source>It is the promised transaction, made for this chain.</source>
            <translation>Es la transacción prometida, hecha para esta cadena.</translation>
        </message>
        <message>
            <source>It is another transaction than the promised one, or not valid on this chain.</source>
            <translation>Es una transacción distinta de la prometida, o no es válida en esta cadena.</translation>
        </message>
        <message>
            <source>A block of that term at the promised view or later is final; it should have kept the promise.</source>
            <translation>Un bloque de ese mandato en la vista prometida o posterior es definitivo; debería haber cumplido la promesa.</translation>
        </message>
        <message>
            <source>No final block of that term at the promised view or later is shown.</source>
            <translation>No se muestra ningún bloque definitivo de ese mandato en la vista prometida o posterior.</translation>
        </message>
        <message>
            <source>The chain does not hold it up to the promised view.</source>
            <translation>La cadena no la contiene hasta la vista prometida.</translation>
        </message>
        <message>
            <source>The promise was kept, or its transaction was void by then.</source>
            <translation>La promesa se cumplió, o su transacción ya era nula para entonces.</translation>
        </message>
        <message>
            <source>The offence is recent enough.</source>
            <translation>La infracción es lo bastante reciente.</translation>
        </message>
        <message>
            <source>The offence is too old, or of an epoch that has not begun.</source>
            <translation>La infracción es demasiado antigua, o de una época que no ha comenzado.</translation>
        </message>
        <message>
            <source>The leader was not punished for censorship before.</source>
            <translation>El líder no fue sancionado antes por censura.</translation>
        </message>
        <message>
            <source>The leader was punished for censorship before.</source>
            <translation>El líder ya fue sancionado antes por censura.</translation>
        </message>
        <message>
            <source>Nobody could tell then whether the promise was kept.</source>
            <translation>Entonces nadie podía saber si la promesa se cumplió.</translation>
        </message>
        <message>
            <source>network.reachability takes no argument.</source>
            <translation>network.reachability no admite ningún argumento.</translation>
        </message>
        <message>
            <source>The old log %1 could not be removed (%2). Check the rights of its folder.</source>
            <translation>No se pudo quitar el registro antiguo %1 (%2). Compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>This node's key is not Connected on the ledger, or it is jailed; only then do others send it tasks.</source>
            <translation>La clave de este nodo no está conectada en el libro mayor o está suspendida; los demás solo le envían tareas si está conectada y no suspendida.</translation>
        </message>
        <message>
            <source>The node stops; the snapshot is made after its start.</source>
            <translation>El nodo se detiene; la instantánea se hace después de que se inicie.</translation>
        </message>
        <message>
            <source>The state is larger than 1 GiB; no snapshot of it is kept.</source>
            <translation>El estado ocupa más de 1 GiB; no se guarda ninguna instantánea de él.</translation>
        </message>
        <message>
            <source>The table of tasks: %1.</source>
            <translation>La tabla de tareas: %1.</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit: this node neither runs the model server itself nor knows what computes beside it.</source>
            <translation>Las respuestas de este sistema de inferencia no se pueden repetir bit a bit: este nodo ni ejecuta él mismo el servidor de modelos ni sabe qué calcula junto a él.</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>The model server's answer is not usable: %1 Check that it speaks the OpenAI API.</source>
            <translation>La respuesta del servidor de modelos no se puede usar: %1 Compruebe que habla la API de OpenAI.</translation>
        </message>
        <message>
            <source>An event of the answer</source>
            <translation>Un evento de la respuesta</translation>
        </message>
        <message>
            <source>an event is not a JSON object.</source>
            <translation>un evento no es un objeto JSON.</translation>
        </message>
        <message>
            <source>"choices" holds something that is not an object.</source>
            <translation>"choices" contiene algo que no es un objeto.</translation>
        </message>
        <message>
            <source>"choices" is missing.</source>
            <translation>Falta "choices".</translation>
        </message>
        <message>
            <source>"message" is missing.</source>
            <translation>Falta "message".</translation>
        </message>
        <message>
            <source>it was cut off before its end.</source>
            <translation>se cortó antes de su final.</translation>
        </message>
        <message>
            <source>The error</source>
            <translation>El error</translation>
        </message>
        <message>
            <source>The prompt is too long for the model, whose server answered %1; shorten it.</source>
            <translation>La indicación es demasiado larga para el modelo, cuyo servidor respondió %1; acórtela.</translation>
        </message>
        <message>
            <source>The model server refused the request with %1; shorten the prompt or correct the parameters.</source>
            <translation>El servidor de modelos rechazó la solicitud con %1; acorte la indicación o corrija los parámetros.</translation>
        </message>
        <message>
            <source>The model server refused this node's key with %1; give the right key.</source>
            <translation>El servidor de modelos rechazó la clave de este nodo con %1; indique la clave correcta.</translation>
        </message>
        <message>
            <source>The model server does not have that model, it answered %1; ask for one that /v1/models lists.</source>
            <translation>El servidor de modelos no tiene ese modelo, respondió %1; pida uno que figure en /v1/models.</translation>
        </message>
        <message>
            <source>The model server is busy or still loading, it answered %1; try again.</source>
            <translation>El servidor de modelos está ocupado o aún está cargando, respondió %1; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The model server answered with %1.</source>
            <translation>El servidor de modelos respondió con %1.</translation>
        </message>
        <message>
            <source>The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1.</source>
            <translation>La dirección del servidor de modelos no se puede usar: %1 Escríbala como http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>it is too long.</source>
            <translation>es demasiado larga.</translation>
        </message>
        <message>
            <source>it is not a URL.</source>
            <translation>no es una URL.</translation>
        </message>
        <message>
            <source>it must begin with http:// or https://.</source>
            <translation>debe empezar por http:// o https://.</translation>
        </message>
        <message>
            <source>it must not hold a user name; give the key separately.</source>
            <translation>no debe contener un nombre de usuario; indique la clave aparte.</translation>
        </message>
        <message>
            <source>it must not hold '?' or '#'.</source>
            <translation>no debe contener '?' ni '#'.</translation>
        </message>
        <message>
            <source>it names no host.</source>
            <translation>no nombra ningún host.</translation>
        </message>
        <message>
            <source>the host has characters that are not allowed.</source>
            <translation>el host tiene caracteres que no se admiten.</translation>
        </message>
        <message>
            <source>the port must be 1 to 65535.</source>
            <translation>el puerto debe estar entre 1 y 65535.</translation>
        </message>
        <message>
            <source>the key has characters that a header cannot hold.</source>
            <translation>la clave tiene caracteres que una cabecera no puede contener.</translation>
        </message>
        <message>
            <source>The last %1 requests to the model server failed (%2).</source>
            <translation>Las últimas %1 solicitudes al servidor de modelos fallaron (%2).</translation>
        </message>
        <message>
            <source>The last request to the model server failed (%1).</source>
            <translation>La última solicitud al servidor de modelos falló (%1).</translation>
        </message>
        <message>
            <source>The request was cancelled.</source>
            <translation>La solicitud se canceló.</translation>
        </message>
        <message>
            <source>The model server at %1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>El servidor de modelos en %1 no pudo %2 a tiempo; compruebe que esté en ejecución y no sobrecargado.</translation>
        </message>
        <message>
            <source>The model server at %1 cannot be reached (%2); start it or correct the address.</source>
            <translation>No se puede llegar al servidor de modelos en %1 (%2); inícielo o corrija la dirección.</translation>
        </message>
        <message>
            <source>The model server at %1 sent an answer that is larger than this node takes.</source>
            <translation>El servidor de modelos en %1 envió una respuesta mayor de lo que acepta este nodo.</translation>
        </message>
        <message>
            <source>The model server at %1 did not speak HTTP as expected (%2); check what runs at that address.</source>
            <translation>El servidor de modelos en %1 no habló HTTP como se esperaba (%2); compruebe qué hay en ejecución en esa dirección.</translation>
        </message>
        <message>
            <source>The model server at %1 ended the connection (%2).</source>
            <translation>El servidor de modelos en %1 terminó la conexión (%2).</translation>
        </message>
        <message>
            <source>take the request</source>
            <translation>aceptar la solicitud</translation>
        </message>
        <message>
            <source>go on with its answer</source>
            <translation>continuar con su respuesta</translation>
        </message>
        <message>
            <source>connect</source>
            <translation>conectar</translation>
        </message>
        <message>
            <source>The certificate of the model server at %1 could not be verified (%2); use the name that its certificate is made for.</source>
            <translation>No se pudo verificar el certificado del servidor de modelos en %1 (%2); use el nombre para el que se emitió el certificado.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3; give the right key.</source>
            <translation>El servidor de modelos en %1 respondió a %2 con HTTP %3; indique la clave correcta.</translation>
        </message>
        <message>
            <source>The model server at %1 answered %2 with HTTP %3.</source>
            <translation>El servidor de modelos en %1 respondió a %2 con HTTP %3.</translation>
        </message>
        <message>
            <source>The field "%1" of %2 is missing or wrong; install the model again.</source>
            <translation>El campo "%1" de %2 falta o es incorrecto; vuelva a instalar el modelo.</translation>
        </message>
        <message>
            <source>%1 is missing or not accessible; install the model again.</source>
            <translation>%1 falta o no es accesible; vuelva a instalar el modelo.</translation>
        </message>
        <message>
            <source>No local model is installed in %1; install it with resources/models/install %1.</source>
            <translation>No hay ningún modelo local instalado en %1; instálelo con resources/models/install %1.</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>El archivo</translation>
        </message>
        <message>
            <source>The local model has not been started.</source>
            <translation>El modelo local no se ha iniciado.</translation>
        </message>
        <message>
            <source>Start the node.</source>
            <translation>Inicie el nodo.</translation>
        </message>
        <message>
            <source>The local model is being loaded.</source>
            <translation>El modelo local se está cargando.</translation>
        </message>
        <message>
            <source>Wait some seconds.</source>
            <translation>Espere unos segundos.</translation>
        </message>
        <message>
            <source>The model file %1 is not the one that was installed; install the model again.</source>
            <translation>El archivo de modelo %1 no es el que se instaló; vuelva a instalar el modelo.</translation>
        </message>
        <message>
            <source>Install the model again; the node keeps trying.</source>
            <translation>Vuelva a instalar el modelo; el nodo lo sigue intentando.</translation>
        </message>
        <message>
            <source>The local model's server ended and is started again in %1 s.</source>
            <translation>El servidor del modelo local terminó y se vuelve a iniciar dentro de %1 s.</translation>
        </message>
        <message>
            <source>Its log is %1.</source>
            <translation>Su registro es %1.</translation>
        </message>
        <message>
            <source>The local model has been stopped.</source>
            <translation>El modelo local se ha detenido.</translation>
        </message>
        <message>
            <source>This node does not serve that model; ask for one that /v1/models lists.</source>
            <translation>Este nodo no ofrece ese modelo; pida uno que figure en /v1/models.</translation>
        </message>
        <message>
            <source>Install the small local model with "./dev setup", start Ollama, llama.cpp, vLLM or LM Studio on this machine, or set the address of an OpenAI-compatible server.</source>
            <translation>Instale el modelo local pequeño con "./dev setup", inicie Ollama, llama.cpp, vLLM o LM Studio en este equipo, o indique la dirección de un servidor compatible con OpenAI.</translation>
        </message>
        <message>
            <source>Correct the address in the settings.</source>
            <translation>Corrija la dirección en los ajustes.</translation>
        </message>
        <message>
            <source>The node is looking for a model.</source>
            <translation>El nodo está buscando un modelo.</translation>
        </message>
        <message>
            <source>There is no model on this machine.</source>
            <translation>No hay ningún modelo en este equipo.</translation>
        </message>
        <message>
            <source>The model file %1 cannot be read: %2.</source>
            <translation>No se puede leer el archivo de modelo %1: %2.</translation>
        </message>
        <message>
            <source>The model list</source>
            <translation>La lista de modelos</translation>
        </message>
        <message>
            <source>The prompt has %1 tokens; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>La indicación tiene %1 tokens; en el contexto del modelo caben %2, incluida la respuesta. Acorte la indicación.</translation>
        </message>
        <message>
            <source>The prompt has an estimated %1 tokens or more; the model's context has room for %2, the answer included. Shorten the prompt.</source>
            <translation>La indicación tiene unos %1 tokens o más; en el contexto del modelo caben %2, incluida la respuesta. Acorte la indicación.</translation>
        </message>
        <message>
            <source>The model server is being asked for its models.</source>
            <translation>Se está preguntando al servidor de modelos por sus modelos.</translation>
        </message>
        <message>
            <source>Look at the model server's log; the node tries again by itself.</source>
            <translation>Mire el registro del servidor de modelos; el nodo lo vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>Start the model server or correct its address and key in the settings.</source>
            <translation>Inicie el servidor de modelos o corrija su dirección y su clave en los ajustes.</translation>
        </message>
        <message>
            <source>The model server at %1 has no model.</source>
            <translation>El servidor de modelos en %1 no tiene ningún modelo.</translation>
        </message>
        <message>
            <source>Load a model there.</source>
            <translation>Cargue allí un modelo.</translation>
        </message>
        <message>
            <source>The request</source>
            <translation>La solicitud</translation>
        </message>
        <message>
            <source>model digest</source>
            <translation>resumen del modelo</translation>
        </message>
        <message>
            <source>quantisation</source>
            <translation>cuantización</translation>
        </message>
        <message>
            <source>server digest</source>
            <translation>resumen del servidor</translation>
        </message>
        <message>
            <source>server build</source>
            <translation>compilación del servidor</translation>
        </message>
        <message>
            <source>system library</source>
            <translation>biblioteca del sistema</translation>
        </message>
        <message>
            <source>processor</source>
            <translation>procesador</translation>
        </message>
        <message>
            <source>accelerator</source>
            <translation>acelerador</translation>
        </message>
        <message>
            <source>thread count</source>
            <translation>número de hilos</translation>
        </message>
        <message>
            <source>context size</source>
            <translation>tamaño del contexto</translation>
        </message>
        <message>
            <source>exclusive use</source>
            <translation>uso exclusivo</translation>
        </message>
        <message>
            <source>Answers of this back end cannot be repeated bit by bit, because this is not known of it: %1.</source>
            <translation>Las respuestas de este sistema de inferencia no se pueden repetir bit a bit, porque no se conoce lo siguiente de él: %1.</translation>
        </message>
        <message>
            <source>%1 is not well-formed JSON.</source>
            <translation>%1 no es JSON bien formado.</translation>
        </message>
        <message>
            <source>An API key's owner and Stack are words without spaces.</source>
            <translation>El propietario y el Stack de una clave de API son palabras sin espacios.</translation>
        </message>
        <message>
            <source>The pepper file has no version %1, which API key %2 needs. Restore the pepper file from a backup.</source>
            <translation>El archivo de pimienta no tiene la versión %1, que necesita la clave de API %2. Restáurelo desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>This node holds its largest number of API keys (%1); use one of them.</source>
            <translation>Este nodo tiene el máximo de claves de API (%1); use una de ellas.</translation>
        </message>
        <message>
            <source>An API key must expire after 1 to %1 days.</source>
            <translation>Una clave de API debe caducar tras un plazo de 1 a %1 días.</translation>
        </message>
        <message>
            <source>The API key may not be used from this address; add the address to the key's list in the console.</source>
            <translation>La clave de API no se puede usar desde esta dirección; añada la dirección a la lista de la clave en la consola.</translation>
        </message>
        <message>
            <source>The audit log takes at most 16 filters at once.</source>
            <translation>El registro de auditoría admite 16 filtros a la vez como máximo.</translation>
        </message>
        <message>
            <source>The audit log cannot be asked for that of %1.</source>
            <translation>El registro de auditoría no se puede consultar por ese valor de %1.</translation>
        </message>
        <message>
            <source>The bridge client cannot be entered: %1.</source>
            <translation>No se puede añadir el cliente del puente: %1.</translation>
        </message>
        <message>
            <source>The pepper file %1 cannot be used: %2. Restore it from a backup; without it no existing API key can be checked.</source>
            <translation>No se puede usar el archivo de pimienta %1: %2. Restáurelo desde una copia de seguridad; sin él no se puede comprobar ninguna clave de API existente.</translation>
        </message>
        <message>
            <source>The pepper file %1 is missing, and API keys exist that need it. Restore it from a backup, or delete the key database and create new keys.</source>
            <translation>Falta el archivo de pimienta %1 y hay claves de API que lo necesitan. Restáurelo desde una copia de seguridad, o borre la base de datos de claves y cree claves nuevas.</translation>
        </message>
        <message>
            <source>Other users may open the pepper file %1; run chmod 600 on it.</source>
            <translation>Otros usuarios pueden abrir el archivo de pimienta %1; ejecute chmod 600 sobre él.</translation>
        </message>
        <message>
            <source>There is no scope "%1"; the scopes are %2.</source>
            <translation>No existe el permiso "%1"; los permisos son %2.</translation>
        </message>
        <message>
            <source>The token key file %1 cannot be used: %2. Delete it to make new keys; everybody then signs in again.</source>
            <translation>No se puede usar el archivo de claves de token %1: %2. Bórrelo para crear claves nuevas; después todos tienen que volver a iniciar sesión.</translation>
        </message>
        <message>
            <source>Other users may open the token key file %1; run chmod 600 on it.</source>
            <translation>Otros usuarios pueden abrir el archivo de claves de token %1; ejecute chmod 600 sobre él.</translation>
        </message>
        <message>
            <source>No wallet with this address has signed in here; refresh the list.</source>
            <translation>Ninguna cartera con esta dirección ha iniciado sesión aquí; actualice la lista.</translation>
        </message>
        <message>
            <source>The browser did not send the cookie of this login page; allow cookies for this server and load the page again.</source>
            <translation>El navegador no envió la cookie de esta página de inicio de sesión; permita las cookies para este servidor y vuelva a cargar la página.</translation>
        </message>
        <message>
            <source>Too many logins are open; wait 10 minutes and try again.</source>
            <translation>Hay demasiados inicios de sesión abiertos; espere 10 minutos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This server does not know the login attempt; start the login again.</source>
            <translation>Este servidor no conoce el intento de inicio de sesión; vuelva a empezar el inicio de sesión.</translation>
        </message>
        <message>
            <source>The login was started in another browser; start it again in this one.</source>
            <translation>El inicio de sesión se empezó en otro navegador; vuelva a empezarlo en este.</translation>
        </message>
        <message>
            <source>The login attempt is older than 10 minutes; start the login again.</source>
            <translation>El intento de inicio de sesión tiene más de 10 minutos; vuelva a empezar el inicio de sesión.</translation>
        </message>
        <message>
            <source>The wallet's signature is not hexadecimal.</source>
            <translation>La firma de la cartera no es hexadecimal.</translation>
        </message>
        <message>
            <source>The wallet's signature is not valid for this login; sign again with the account that you chose.</source>
            <translation>La firma de la cartera no es válida para este inicio de sesión; vuelva a firmar con la cuenta que eligió.</translation>
        </message>
        <message>
            <source>This is the signature of a contract wallet, and this node is not connected to a chain that could check it; sign in with an account that has a key of its own.</source>
            <translation>Esta es la firma de una cartera de contrato, y este nodo no está conectado a ninguna cadena que pueda comprobarla; inicie sesión con una cuenta que tenga clave propia.</translation>
        </message>
        <message>
            <source>The Node Key %1 is here already (%2). Move that file away to replace it.</source>
            <translation>La clave de nodo %1 ya está aquí (%2). Aparte ese archivo para sustituirla.</translation>
        </message>
        <message>
            <source>The key file of %1 was changed by another task at the same time. Try again.</source>
            <translation>Otra tarea modificó al mismo tiempo el archivo de clave de %1. Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 is not a plain file. Put the key file itself here.</source>
            <translation>%1 no es un archivo normal. Ponga aquí el propio archivo de clave.</translation>
        </message>
        <message>
            <source>%1 is too large for a key file. Restore it from a backup.</source>
            <translation>%1 es demasiado grande para un archivo de clave. Restáurelo desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>%1 holds a transport key, not a Node Key. Move it away.</source>
            <translation>%1 contiene una clave de transporte, no una clave de nodo. Apártelo.</translation>
        </message>
        <message>
            <source>%1 holds the Node Key %2. Rename the file to that, or import it.</source>
            <translation>%1 contiene la clave de nodo %2. Dé al archivo ese nombre o impórtelo.</translation>
        </message>
        <message>
            <source>Cannot remove %1: %2. Check the folder's permissions.</source>
            <translation>No se puede quitar %1: %2. Compruebe los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>%1 holds more than %2 key files. Move those that are not in use elsewhere.</source>
            <translation>%1 contiene más de %2 archivos de clave. Lleve a otro lugar los que no se usen.</translation>
        </message>
        <message>
            <source>Cannot read the folder %1: %2. Check its permissions.</source>
            <translation>No se puede leer la carpeta %1: %2. Compruebe sus permisos.</translation>
        </message>
        <message>
            <source>Too many wrong passphrases for this Node Key. Wait %1 seconds and try again.</source>
            <translation>Demasiadas frases de contraseña incorrectas para esta clave de nodo. Espere %1 segundos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The file holds a transport key, not a Node Key. Choose another file.</source>
            <translation>El archivo contiene una clave de transporte, no una clave de nodo. Elija otro archivo.</translation>
        </message>
        <message>
            <source>%1 holds %2 key files already. Move those that are not in use elsewhere.</source>
            <translation>%1 ya contiene %2 archivos de clave. Lleve a otro lugar los que no se usen.</translation>
        </message>
        <message>
            <source>In keystore.json, %1 %2. Move the file away: keys are not in it, but watched keys and the times of backups are.</source>
            <translation>En keystore.json, %1 %2. Aparte el archivo: no contiene claves, pero sí las claves observadas y las horas de las copias de seguridad.</translation>
        </message>
        <message>
            <source>The Node Key %1 is watched already.</source>
            <translation>La clave de nodo %1 ya se observa.</translation>
        </message>
        <message>
            <source>%1 keys are watched already. Remove one first.</source>
            <translation>Ya se observan %1 claves. Quite antes una.</translation>
        </message>
        <message>
            <source>The Node Key %1 is not watched.</source>
            <translation>La clave de nodo %1 no se observa.</translation>
        </message>
        <message>
            <source>The words %1. Type the 24 words with spaces between them.</source>
            <translation>Las palabras %1. Escriba las 24 palabras separadas por espacios.</translation>
        </message>
        <message>
            <source>are too long a text</source>
            <translation>son un texto demasiado largo</translation>
        </message>
        <message>
            <source>are no well-formed text</source>
            <translation>no son un texto bien formado</translation>
        </message>
        <message>
            <source>have a character that is not known</source>
            <translation>tienen un carácter que no se conoce</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>no se pueden leer</translation>
        </message>
        <message>
            <source>A Node Key has 24 words, these are %1. Look for a word that is missing, or that is there twice.</source>
            <translation>Una clave de nodo tiene 24 palabras; aquí hay %1. Busque una palabra que falte o que esté dos veces.</translation>
        </message>
        <message>
            <source>Word %1 is not in the list of words. Compare it with what you wrote down.</source>
            <translation>La palabra %1 no está en la lista de palabras. Compárela con lo que anotó.</translation>
        </message>
        <message>
            <source>All words are known, but they do not belong together: one of them is another than you wrote down, or two have changed places.</source>
            <translation>Todas las palabras se conocen, pero no van juntas: una de ellas no es la que anotó, o dos han cambiado de lugar.</translation>
        </message>
        <message>
            <source>The key file is damaged: %1. Restore it from a backup.</source>
            <translation>El archivo de clave está dañado: %1. Restáurelo desde una copia de seguridad.</translation>
        </message>
        <message>
            <source>it has %1 bytes, a key file has %2 to %3</source>
            <translation>tiene %1 bytes; un archivo de clave tiene de %2 a %3</translation>
        </message>
        <message>
            <source>it does not start as one</source>
            <translation>no empieza como tal</translation>
        </message>
        <message>
            <source>its checksum does not fit</source>
            <translation>su suma de comprobación no cuadra</translation>
        </message>
        <message>
            <source>its version is 0</source>
            <translation>su versión es 0</translation>
        </message>
        <message>
            <source>The key file has version %1, this program knows version %2. Update this program.</source>
            <translation>El archivo de clave tiene la versión %1; este programa conoce la versión %2. Actualice este programa.</translation>
        </message>
        <message>
            <source>its kind is %1</source>
            <translation>su tipo es %1</translation>
        </message>
        <message>
            <source>its creation time is negative</source>
            <translation>su hora de creación es negativa</translation>
        </message>
        <message>
            <source>its alias is not allowed</source>
            <translation>su alias no se admite</translation>
        </message>
        <message>
            <source>A key's name must have 1 to %1 bytes of text without control characters. Choose another name.</source>
            <translation>El nombre de una clave debe tener de 1 a %1 bytes de texto sin caracteres de control. Elija otro nombre.</translation>
        </message>
        <message>
            <source>The file holds a Node Key, not a transport key. Choose another file.</source>
            <translation>El archivo contiene una clave de nodo, no una clave de transporte. Elija otro archivo.</translation>
        </message>
        <message>
            <source>the sealed key was changed</source>
            <translation>la clave sellada se modificó</translation>
        </message>
        <message>
            <source>the sealed key is not the one that the file names</source>
            <translation>la clave sellada no es la que nombra el archivo</translation>
        </message>
        <message>
            <source>In the slashing-protection file, %1 %2. Export it again.</source>
            <translation>En el archivo de protección contra penalización, %1 %2. Vuelva a exportarlo.</translation>
        </message>
        <message>
            <source>must be a decimal string</source>
            <translation>debe ser una cadena decimal</translation>
        </message>
        <message>
            <source>must be a decimal string of milliseconds</source>
            <translation>debe ser una cadena decimal de milisegundos</translation>
        </message>
        <message>
            <source>must be a number from 1 on</source>
            <translation>debe ser un número a partir de 1</translation>
        </message>
        <message>
            <source>The slashing-protection file has version %1, this program knows version 1. Update this program.</source>
            <translation>El archivo de protección contra penalización tiene la versión %1; este programa conoce la versión 1. Actualice este programa.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>el texto</translation>
        </message>
        <message>
            <source>is larger than any that this program writes</source>
            <translation>es mayor que cualquiera de los que escribe este programa</translation>
        </message>
        <message>
            <source>is not a JSON object of this kind</source>
            <translation>no es un objeto JSON de este tipo</translation>
        </message>
        <message>
            <source>must be %1</source>
            <translation>debe ser %1</translation>
        </message>
        <message>
            <source>is missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>the document</source>
            <translation>el documento</translation>
        </message>
        <message>
            <source>has a field that is not known</source>
            <translation>tiene un campo que no se conoce</translation>
        </message>
        <message>
            <source>The slashing-protection file was cut or changed after it was written: its checksum does not fit. Export it again.</source>
            <translation>El archivo de protección contra penalización se cortó o se modificó después de escribirse: su suma de comprobación no cuadra. Vuelva a exportarlo.</translation>
        </message>
        <message>
            <source>The transport key in %1 cannot be opened: %2. Delete transport.snkey and transport.secret there; a new key is made at the next start.</source>
            <translation>No se puede abrir la clave de transporte en %1: %2. Borre allí transport.snkey y transport.secret; en el próximo inicio se crea una clave nueva.</translation>
        </message>
        <message>
            <source>transport.secret: %1</source>
            <translation>transport.secret: %1</translation>
        </message>
        <message>
            <source>transport.secret is damaged</source>
            <translation>transport.secret está dañado</translation>
        </message>
        <message>
            <source>transport.secret is not the one it was made with</source>
            <translation>transport.secret no es aquel con el que se creó</translation>
        </message>
        <message>
            <source>The evidence of a broken promise %1.</source>
            <translation>La evidencia de una promesa incumplida %1.</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known, so a promise of that epoch cannot be judged.</source>
            <translation>No se conocen los validadores de la época %1, por lo que no se puede juzgar una promesa de esa época.</translation>
        </message>
        <message>
            <source>The ledger is not past the promise's block yet.</source>
            <translation>El libro mayor aún no ha pasado del bloque de la promesa.</translation>
        </message>
        <message>
            <source>A later order of the transaction's signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Hay en la cadena una orden posterior del firmante de la transacción, de modo que ya nadie puede saber si la promesa se cumplió.</translation>
        </message>
        <message>
            <source>The consensus engine cannot start: %1.</source>
            <translation>El motor de consenso no puede iniciarse: %1.</translation>
        </message>
        <message>
            <source>the tip's header is missing or does not belong to the genesis</source>
            <translation>la cabecera de la punta falta o no corresponde al génesis</translation>
        </message>
        <message>
            <source>the beacon is not the genesis's</source>
            <translation>la baliza no es la del génesis</translation>
        </message>
        <message>
            <source>the tip's header has another height</source>
            <translation>la cabecera de la punta tiene otra altura</translation>
        </message>
        <message>
            <source>the anchor is missing or does not belong to epoch 0</source>
            <translation>el ancla falta o no corresponde a la época 0</translation>
        </message>
        <message>
            <source>the tip is not of epoch %1</source>
            <translation>la punta no es de la época %1</translation>
        </message>
        <message>
            <source>the tip is not the block that the epoch begins at</source>
            <translation>la punta no es el bloque en que empieza la época</translation>
        </message>
        <message>
            <source>the tip is the last block of its epoch</source>
            <translation>la punta es el último bloque de su época</translation>
        </message>
        <message>
            <source>the state roots from height %1 to %2 are not all there</source>
            <translation>no están todas las raíces de estado de la altura %1 a la %2</translation>
        </message>
        <message>
            <source>the incarnation is 0</source>
            <translation>la encarnación es 0</translation>
        </message>
        <message>
            <source>the term length is 0</source>
            <translation>la duración del mandato es 0</translation>
        </message>
        <message>
            <source>Votes cannot be recorded, so this node signs nothing any more until it is restarted: %1</source>
            <translation>No se pueden guardar los votos, así que este nodo no firma nada más hasta que se reinicie: %1</translation>
        </message>
        <message>
            <source>There is proof that this Node Key signed contradicting votes. This node signs nothing any more; find the other machine that uses the key before you restart.</source>
            <translation>Hay prueba de que esta clave de nodo firmó votos contradictorios. Este nodo no firma nada más; encuentre el otro equipo que usa la clave antes de reiniciar.</translation>
        </message>
        <message>
            <source>A quorum finalized a block that contradicts the local chain at height %1. This node stops signing; ask the network's operators.</source>
            <translation>Un quórum finalizó un bloque que contradice la cadena local a la altura %1. Este nodo deja de firmar; consulte a los operadores de la red.</translation>
        </message>
        <message>
            <source>The ledger state of height %1 differs from what a quorum finalized. This node signs nothing any more; remove its ledger database and let it sync again.</source>
            <translation>El estado del libro mayor a la altura %1 difiere de lo que finalizó un quórum. Este nodo no firma nada más; quite su base de datos del libro mayor y deje que se sincronice de nuevo.</translation>
        </message>
        <message>
            <source>Another machine signs with this Node Key and contradicts this node. This node signs nothing any more; stop the other machine, then restart.</source>
            <translation>Otro equipo firma con esta clave de nodo y contradice a este nodo. Este nodo no firma nada más; detenga el otro equipo y después reinicie.</translation>
        </message>
        <message>
            <source>Peers hold a vote of this Node Key that the local record does not know (restored backup or a copy of this machine). This node sits out until a quorum answered.</source>
            <translation>Los pares tienen un voto de esta clave de nodo que el registro local no conoce (copia de seguridad restaurada o una copia de este equipo). Este nodo se abstiene hasta que responda un quórum.</translation>
        </message>
        <message>
            <source>The inclusion promise %1.</source>
            <translation>La promesa de inclusión %1.</translation>
        </message>
        <message>
            <source>The vote store cannot be read: %1. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>No se puede leer el almacén de votos: %1. Aparte el archivo y vuelva a iniciar; el nodo se abstendrá hasta que haya respondido un quórum.</translation>
        </message>
        <message>
            <source>The vote of kind %1 at slot %2 %3. Another program may be signing with this Node Key; stop it first.</source>
            <translation>El voto de tipo %1 en la posición %2 %3. Puede que otro programa esté firmando con esta clave de nodo; deténgalo antes.</translation>
        </message>
        <message>
            <source>The vote store %1 is there already; it must be opened, never replaced.</source>
            <translation>El almacén de votos %1 ya existe; hay que abrirlo, nunca sustituirlo.</translation>
        </message>
        <message>
            <source>The vote store %1 is missing; this node must sit out until a quorum has told it where it stands.</source>
            <translation>Falta el almacén de votos %1; este nodo debe abstenerse hasta que un quórum le haya dicho dónde se encuentra.</translation>
        </message>
        <message>
            <source>The vote store %1 is empty or damaged.</source>
            <translation>El almacén de votos %1 está vacío o dañado.</translation>
        </message>
        <message>
            <source>The vote store %1 belongs to another network or another Node Key.</source>
            <translation>El almacén de votos %1 pertenece a otra red o a otra clave de nodo.</translation>
        </message>
        <message>
            <source>The vote record is of epoch %1; nothing is signed in epoch %2 any more.</source>
            <translation>El registro de votos es de la época %1; en la época %2 ya no se firma nada.</translation>
        </message>
        <message>
            <source>In the vote export, %1 %2.</source>
            <translation>En la exportación de votos, %1 %2.</translation>
        </message>
        <message>
            <source>The vote export is larger than 1 MiB; none of this program's is.</source>
            <translation>La exportación de votos ocupa más de 1 MiB; ninguna de este programa ocupa tanto.</translation>
        </message>
        <message>
            <source>The vote export is not of version 1, the one that this program reads. Export it again, or use the program that wrote it.</source>
            <translation>La exportación de votos no es de la versión 1, la que lee este programa. Vuelva a exportarla o use el programa que la escribió.</translation>
        </message>
        <message>
            <source>The vote export is for %1; nothing was changed.</source>
            <translation>La exportación de votos es para %1; no se cambió nada.</translation>
        </message>
        <message>
            <source>This store and the vote export hold different votes of kind %1 at slot %2: the Node Key has signed on two machines. Stop one of them for good; nothing was changed.</source>
            <translation>Este almacén y la exportación de votos contienen votos distintos de tipo %1 en la posición %2: la clave de nodo ha firmado en dos equipos. Detenga uno de ellos definitivamente; no se cambió nada.</translation>
        </message>
        <message>
            <source>The vote export is older than this node's own record, which already covers all of it; nothing was changed.</source>
            <translation>La exportación de votos es anterior al registro propio de este nodo, que ya la abarca entera; no se cambió nada.</translation>
        </message>
        <message>
            <source>The vote store is damaged: the vote of kind %1 at slot %2 %3. Set the file aside and start again; the node will sit out until a quorum has answered.</source>
            <translation>El almacén de votos está dañado: el voto de tipo %1 en la posición %2 %3. Aparte el archivo y vuelva a iniciar; el nodo se abstendrá hasta que haya respondido un quórum.</translation>
        </message>
        <message>
            <source>The address "%1" %2; write it as host:port, IPv6 as [host]:port.</source>
            <translation>La dirección "%1" %2; escríbala como host:puerto, e IPv6 como [host]:puerto.</translation>
        </message>
        <message>
            <source>is too long</source>
            <translation>es demasiado larga</translation>
        </message>
        <message>
            <source>has no port</source>
            <translation>no tiene puerto</translation>
        </message>
        <message>
            <source>has no valid host name</source>
            <translation>no tiene un nombre de host válido</translation>
        </message>
        <message>
            <source>has no valid port</source>
            <translation>no tiene un puerto válido</translation>
        </message>
        <message>
            <source>One node speaks protocol version %1, the other %2; update the older program.</source>
            <translation>Un nodo habla la versión %1 del protocolo y el otro la %2; actualice el programa más antiguo.</translation>
        </message>
        <message>
            <source>The two nodes are on different chains (%1 and %2); start both from the same genesis file.</source>
            <translation>Los dos nodos están en cadenas distintas (%1 y %2); inicie ambos con el mismo archivo de génesis.</translation>
        </message>
        <message>
            <source>Both ends of the link have the same Node Key; correct the peer's address, or stop the second node that runs with this key.</source>
            <translation>Los dos extremos del enlace tienen la misma clave de nodo; corrija la dirección del par o detenga el segundo nodo que funciona con esta clave.</translation>
        </message>
        <message>
            <source>The TLS certificate in use is not the one that the Node Key vouches for; the connection may be intercepted.</source>
            <translation>El certificado TLS en uso no es el que avala la clave de nodo; puede que se esté interceptando la conexión.</translation>
        </message>
        <message>
            <source>The invite is refused: %1 %2.</source>
            <translation>Se rechaza la invitación: %1 %2.</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes of UTF-8</source>
            <translation>debe tener de 1 a 64 bytes de UTF-8</translation>
        </message>
        <message>
            <source>must have 1 byte to 2 MiB of UTF-8</source>
            <translation>debe tener de 1 byte a 2 MiB de UTF-8</translation>
        </message>
        <message>
            <source>must name 1 to 64 peers</source>
            <translation>debe nombrar de 1 a 64 pares</translation>
        </message>
        <message>
            <source>must be host:port</source>
            <translation>debe ser host:puerto</translation>
        </message>
        <message>
            <source>must be lower case hexadecimal of its exact length</source>
            <translation>debe ser hexadecimal en minúscula de su longitud exacta</translation>
        </message>
        <message>
            <source>must be a list</source>
            <translation>debe ser una lista</translation>
        </message>
        <message>
            <source>must list objects of node_key and address</source>
            <translation>debe enumerar objetos de node_key y address</translation>
        </message>
        <message>
            <source>the file</source>
            <translation>el archivo</translation>
        </message>
        <message>
            <source>is larger than 4 MiB</source>
            <translation>ocupa más de 4 MiB</translation>
        </message>
        <message>
            <source>is not stacknet-invite-1</source>
            <translation>no es stacknet-invite-1</translation>
        </message>
        <message>
            <source>has unknown fields</source>
            <translation>tiene campos desconocidos</translation>
        </message>
        <message>
            <source>does not match; the file was altered or cut off</source>
            <translation>no coincide; el archivo se alteró o se cortó</translation>
        </message>
        <message>
            <source>bans.json: %1; mend the file, or remove it to talk to every peer again.</source>
            <translation>bans.json: %1; corrija el archivo o quítelo para volver a comunicarse con todos los pares.</translation>
        </message>
        <message>
            <source>The reason of a ban must have at most 200 bytes, all printable.</source>
            <translation>El motivo de un veto debe tener 200 bytes como máximo, todos imprimibles.</translation>
        </message>
        <message>
            <source>This node keeps 1,000 bans at most; lift one first.</source>
            <translation>Este nodo mantiene 1000 vetos como máximo; levante antes uno.</translation>
        </message>
        <message>
            <source>Node Key %1 is not banned here.</source>
            <translation>La clave de nodo %1 no está vetada aquí.</translation>
        </message>
        <message>
            <source>The link is cut: a frame %1.</source>
            <translation>Se corta el enlace: una trama %1.</translation>
        </message>
        <message>
            <source>is of a kind that does not belong here</source>
            <translation>es de un tipo que no corresponde aquí</translation>
        </message>
        <message>
            <source>The link is cut: a frame is larger than 4 MiB.</source>
            <translation>Se corta el enlace: una trama ocupa más de 4 MiB.</translation>
        </message>
        <message>
            <source>is for an unknown channel</source>
            <translation>es para un canal desconocido</translation>
        </message>
        <message>
            <source>The node at %1 does not answer (%2); check that it runs and that the address is right. It is tried again.</source>
            <translation>El nodo en %1 no responde (%2); compruebe que esté en ejecución y que la dirección sea correcta. Se vuelve a intentar.</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>sin conexión</translation>
        </message>
        <message>
            <source>gRPC status %1</source>
            <translation>estado gRPC %1</translation>
        </message>
        <message>
            <source>The handshake is refused: %1.</source>
            <translation>Se rechaza la negociación: %1.</translation>
        </message>
        <message>
            <source>%1 has the wrong length</source>
            <translation>%1 tiene una longitud incorrecta</translation>
        </message>
        <message>
            <source>a name is longer than 64 bytes</source>
            <translation>un nombre tiene más de 64 bytes</translation>
        </message>
        <message>
            <source>the first frame is not a Hello</source>
            <translation>la primera trama no es un Hello</translation>
        </message>
        <message>
            <source>no TLS certificate</source>
            <translation>sin certificado TLS</translation>
        </message>
        <message>
            <source>The node at %1 has Node Key %2, not %3 as expected; correct the address or the key.</source>
            <translation>El nodo en %1 tiene la clave de nodo %2, no %3 como se esperaba; corrija la dirección o la clave.</translation>
        </message>
        <message>
            <source>Node Key %1 is not among the peers of this node; add it there, or ask for an invite.</source>
            <translation>La clave de nodo %1 no está entre los pares de este nodo; añádala ahí o pida una invitación.</translation>
        </message>
        <message>
            <source>Another running program already uses Node Key %1; stop one of the two at once, two signers with one key lose stake.</source>
            <translation>Otro programa en ejecución ya usa la clave de nodo %1; detenga uno de los dos de inmediato: dos firmantes con una misma clave pierden participación.</translation>
        </message>
        <message>
            <source>the second frame is not an Accept</source>
            <translation>la segunda trama no es un Accept</translation>
        </message>
        <message>
            <source>The other node refuses the link: %1</source>
            <translation>El otro nodo rechaza el enlace: %1</translation>
        </message>
        <message>
            <source>The listen address %1 cannot be resolved; correct it.</source>
            <translation>No se puede resolver la dirección de escucha %1; corríjala.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or give this node another port.</source>
            <translation>Otro programa ya escucha en %1; deténgalo o dé otro puerto a este nodo.</translation>
        </message>
        <message>
            <source>This machine has no address %1; correct the listen address.</source>
            <translation>Este equipo no tiene la dirección %1; corrija la dirección de escucha.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1: not permitted; take a port above 1023.</source>
            <translation>El nodo no puede escuchar en %1: no se permite; use un puerto superior a 1023.</translation>
        </message>
        <message>
            <source>The node cannot listen on %1.</source>
            <translation>El nodo no puede escuchar en %1.</translation>
        </message>
        <message>
            <source>The TLS binding of this node is for another chain; unlock the Node Key to sign a new one.</source>
            <translation>La vinculación TLS de este nodo es para otra cadena; desbloquee la clave de nodo para firmar una nueva.</translation>
        </message>
        <message>
            <source>Too many links wait for their handshake at this node; try again.</source>
            <translation>Demasiados enlaces esperan su negociación en este nodo; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The handshake took too long; the network or a machine is overloaded.</source>
            <translation>La negociación tardó demasiado; la red o un equipo está sobrecargado.</translation>
        </message>
        <message>
            <source>A frame of %1 bytes cannot be sent; the limit is 4 MiB.</source>
            <translation>No se puede enviar una trama de %1 bytes; el límite es de 4 MiB.</translation>
        </message>
        <message>
            <source>The Node Key of this node is listed among its peers; remove it from the list.</source>
            <translation>La clave de nodo de este nodo figura entre sus pares; quítela de la lista.</translation>
        </message>
        <message>
            <source>The link is refused for %1 s: %2</source>
            <translation>El enlace se rechaza durante %1 s: %2</translation>
        </message>
        <message>
            <source>The operator of this node wants no link with yours; ask them to lift the ban.</source>
            <translation>El operador de este nodo no quiere ningún enlace con el suyo; pídale que levante el veto.</translation>
        </message>
        <message>
            <source>You banned this peer.</source>
            <translation>Usted vetó a este par.</translation>
        </message>
        <message>
            <source>The TLS certificate of this node could not be made: OpenSSL failed at "%1".</source>
            <translation>No se pudo crear el certificado TLS de este nodo: OpenSSL falló en "%1".</translation>
        </message>
        <message>
            <source>The peer's TLS certificate %1.</source>
            <translation>El certificado TLS del par %1.</translation>
        </message>
        <message>
            <source>The TLS binding is for another chain.</source>
            <translation>La vinculación TLS es para otra cadena.</translation>
        </message>
        <message>
            <source>The TLS binding is not signed by the Node Key that it names.</source>
            <translation>La vinculación TLS no está firmada por la clave de nodo que nombra.</translation>
        </message>
        <message>
            <source>The TLS binding has expired; unlock the Node Key to sign a new one, or check the clock.</source>
            <translation>La vinculación TLS ha caducado; desbloquee la clave de nodo para firmar una nueva o compruebe el reloj.</translation>
        </message>
        <message>
            <source>The TLS binding is signed for longer than is allowed.</source>
            <translation>La vinculación TLS está firmada para más tiempo del que se admite.</translation>
        </message>
        <message>
            <source>The TLS binding on disk is about another transport key; unlock the Node Key to sign a new one.</source>
            <translation>La vinculación TLS del disco trata de otra clave de transporte; desbloquee la clave de nodo para firmar una nueva.</translation>
        </message>
        <message>
            <source>is missing or too large</source>
            <translation>falta o es demasiado grande</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>is not a PEM certificate</source>
            <translation>no es un certificado PEM</translation>
        </message>
        <message>
            <source>has no Ed25519 key</source>
            <translation>no tiene clave Ed25519</translation>
        </message>
        <message>
            <source>The validators of epoch %1 are not known here (any more).</source>
            <translation>Los validadores de la época %1 no se conocen aquí (o ya no).</translation>
        </message>
        <message>
            <source>This node does not hold the promised transaction, which the accusation needs. File it from a node that took the order.</source>
            <translation>Este nodo no tiene la transacción prometida, que la acusación necesita. Preséntela desde un nodo que haya aceptado la orden.</translation>
        </message>
        <message>
            <source>No final block says yet that the promise was broken: it may still be kept, or the leader's term ended before.</source>
            <translation>Ningún bloque definitivo dice aún que la promesa se incumpliera: todavía puede cumplirse, o el mandato del líder terminó antes.</translation>
        </message>
        <message>
            <source>The promise was kept; nothing was filed.</source>
            <translation>La promesa se cumplió; no se presentó nada.</translation>
        </message>
        <message>
            <source>A later order of the same signer is in the chain, so that nobody can tell any more whether the promise was kept.</source>
            <translation>Hay en la cadena una orden posterior del mismo firmante, de modo que ya nadie puede saber si la promesa se cumplió.</translation>
        </message>
        <message>
            <source>The final block that proves it cannot be read from chain.db.</source>
            <translation>No se puede leer de chain.db el bloque definitivo que lo demuestra.</translation>
        </message>
        <message>
            <source>The transaction is well formed, signed and made for this chain.</source>
            <translation>La transacción está bien formada, está firmada y es para esta cadena.</translation>
        </message>
        <message>
            <source>No block up to view %1 holds it.</source>
            <translation>Ningún bloque hasta la vista %1 la contiene.</translation>
        </message>
        <message>
            <source>The ledger keeps no broken demand of it any more: it is too old, or the leader was punished.</source>
            <translation>El libro mayor ya no conserva ninguna exigencia incumplida de ella: es demasiado antigua, o el líder fue sancionado.</translation>
        </message>
        <message>
            <source>The log ends at view %1: view %2 is not final yet.</source>
            <translation>El registro termina en la vista %1: la vista %2 aún no es definitiva.</translation>
        </message>
        <message>
            <source>This node's log holds no final block of epoch %1 at view %2.</source>
            <translation>El registro de este nodo no contiene ningún bloque definitivo de la época %1 en la vista %2.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and led by %2.</source>
            <translation>El bloque de la vista %1 es definitivo y lo lideró %2.</translation>
        </message>
        <message>
            <source>The certificate in that block holds no vote of %1 that lists this transaction.</source>
            <translation>El certificado de ese bloque no contiene ningún voto de %1 que incluya esta transacción.</translation>
        </message>
        <message>
            <source>The vote of %1 in that block's certificate lists it.</source>
            <translation>El voto de %1 en el certificado de ese bloque la incluye.</translation>
        </message>
        <message>
            <source>The demand was kept: the block of view %1 (height %2) holds it, and it was due at view %3.</source>
            <translation>La exigencia se cumplió: el bloque de la vista %1 (altura %2) la contiene, y el plazo era la vista %3.</translation>
        </message>
        <message>
            <source>The leader has until view %1, and the log ends at view %2: nothing is decided yet.</source>
            <translation>El líder tiene hasta la vista %1, y el registro termina en la vista %2: aún no hay nada decidido.</translation>
        </message>
        <message>
            <source>The term's last final block stands at view %1, before the due view %2: a term that ends early makes nobody guilty.</source>
            <translation>El último bloque definitivo del mandato está en la vista %1, antes de la vista límite %2: un mandato que termina antes no hace culpable a nadie.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in that term.</source>
            <translation>El bloque propio del líder está en la vista %1 o después en ese mandato.</translation>
        </message>
        <message>
            <source>The log proves it: %1 left out what was demanded past view %2.</source>
            <translation>El registro lo demuestra: %1 omitió lo que se exigía más allá de la vista %2.</translation>
        </message>
        <message>
            <source>The ledger would refuse this challenge: %1.</source>
            <translation>El libro mayor rechazaría esta impugnación: %1.</translation>
        </message>
        <message>
            <source>challenge.report: %1</source>
            <translation>challenge.report: %1</translation>
        </message>
        <message>
            <source>The engine is not running yet, or is stopping.</source>
            <translation>El motor aún no está en marcha o se está deteniendo.</translation>
        </message>
        <message>
            <source>The log proves it: the promise to include the transaction by view %1 was broken.</source>
            <translation>El registro lo demuestra: se incumplió la promesa de incluir la transacción a más tardar en la vista %1.</translation>
        </message>
        <message>
            <source>The ledger upheld it at height %1.</source>
            <translation>El libro mayor la confirmó a la altura %1.</translation>
        </message>
        <message>
            <source>The ledger rejected it at height %1.</source>
            <translation>El libro mayor la rechazó a la altura %1.</translation>
        </message>
        <message>
            <source>No leader has promised this order to this node, so nothing binds one yet.</source>
            <translation>Ningún líder ha prometido esta orden a este nodo, así que todavía nada obliga a ninguno.</translation>
        </message>
        <message>
            <source>This node shows no challenge %1.</source>
            <translation>Este nodo no muestra ninguna impugnación %1.</translation>
        </message>
        <message>
            <source>This node no longer holds that challenge.</source>
            <translation>Este nodo ya no tiene esa impugnación.</translation>
        </message>
        <message>
            <source>This node holds no transaction %1; give its bytes instead.</source>
            <translation>Este nodo no tiene la transacción %1; indique en su lugar sus bytes.</translation>
        </message>
        <message>
            <source>The block of view %1 is final and embeds demands of that validator.</source>
            <translation>El bloque de la vista %1 es definitivo e incorpora exigencias de ese validador.</translation>
        </message>
        <message>
            <source>The leader's own block stands at view %1 or later in the same term.</source>
            <translation>El bloque propio del líder está en la vista %1 o después en el mismo mandato.</translation>
        </message>
        <message>
            <source>The validator's vote in the embedded certificate lists this transaction.</source>
            <translation>El voto del validador en el certificado incorporado incluye esta transacción.</translation>
        </message>
        <message>
            <source>It could still be executed when the leader learned of it.</source>
            <translation>Aún se podía ejecutar cuando el líder supo de ella.</translation>
        </message>
        <message>
            <source>Refused: %1.</source>
            <translation>Rechazado: %1.</translation>
        </message>
        <message>
            <source>The block %1 is not here. Fetch or add the content it belongs to.</source>
            <translation>El bloque %1 no está aquí. Obtenga o añada el contenido al que pertenece.</translation>
        </message>
        <message>
            <source>The block %1 has %2 bytes; a block has at most 2 MiB.</source>
            <translation>El bloque %1 tiene %2 bytes; un bloque tiene 2 MiB como máximo.</translation>
        </message>
        <message>
            <source>A block that came as %1 has other content. Whoever gave it is faulty or lies; it was not stored.</source>
            <translation>Un bloque que llegó como %1 tiene otro contenido. Quien lo dio es defectuoso o miente; no se guardó.</translation>
        </message>
        <message>
            <source>Cannot %1 in %2: %3. Check the disk and the folder's permissions.</source>
            <translation>No se puede %1 en %2: %3. Compruebe el disco y los permisos de la carpeta.</translation>
        </message>
        <message>
            <source>The stored block %1 has been damaged. Remove it and add or fetch the content again.</source>
            <translation>El bloque guardado %1 se ha dañado. Quítelo y vuelva a añadir u obtener el contenido.</translation>
        </message>
        <message>
            <source>This is not a valid CAR file: %1.</source>
            <translation>Este no es un archivo CAR válido: %1.</translation>
        </message>
        <message>
            <source>its header does not begin with the roots</source>
            <translation>su cabecera no empieza por las raíces</translation>
        </message>
        <message>
            <source>its header has no version after the roots</source>
            <translation>su cabecera no tiene versión después de las raíces</translation>
        </message>
        <message>
            <source>its version is not 1, the only one that is read here</source>
            <translation>su versión no es la 1, la única que se lee aquí</translation>
        </message>
        <message>
            <source>its roots are not a list</source>
            <translation>sus raíces no son una lista</translation>
        </message>
        <message>
            <source>it has %1 roots; 1 to %2 are read</source>
            <translation>tiene %1 raíces; se leen de 1 a %2</translation>
        </message>
        <message>
            <source>a root is not a content identifier</source>
            <translation>una raíz no es un identificador de contenido</translation>
        </message>
        <message>
            <source>A CAR file has 1 to %1 roots, not %2.</source>
            <translation>Un archivo CAR tiene de 1 a %1 raíces, no %2.</translation>
        </message>
        <message>
            <source>The CAR file is larger than the %1 bytes that are allowed.</source>
            <translation>El archivo CAR ocupa más de los %1 bytes que se admiten.</translation>
        </message>
        <message>
            <source>a length is not a valid number</source>
            <translation>una longitud no es un número válido</translation>
        </message>
        <message>
            <source>a section is empty</source>
            <translation>una sección está vacía</translation>
        </message>
        <message>
            <source>its header is too long</source>
            <translation>su cabecera es demasiado larga</translation>
        </message>
        <message>
            <source>A block of the CAR file has more than the 2 MiB that are allowed.</source>
            <translation>Un bloque del archivo CAR tiene más de los 2 MiB que se admiten.</translation>
        </message>
        <message>
            <source>The CAR file has more than the %1 blocks that are allowed.</source>
            <translation>El archivo CAR tiene más de los %1 bloques que se admiten.</translation>
        </message>
        <message>
            <source>The CAR file's block %1 has other content. Whoever made the file is faulty or lies, or the file is damaged.</source>
            <translation>El bloque %1 del archivo CAR tiene otro contenido. Quien hizo el archivo es defectuoso o miente, o el archivo está dañado.</translation>
        </message>
        <message>
            <source>it ends before its header does</source>
            <translation>termina antes de que termine su cabecera</translation>
        </message>
        <message>
            <source>it ends inside of a block</source>
            <translation>termina dentro de un bloque</translation>
        </message>
        <message>
            <source>The CAR file names the root %1, and that block is not in it.</source>
            <translation>El archivo CAR nombra la raíz %1, y ese bloque no está en él.</translation>
        </message>
        <message>
            <source>The block %1 is of %2; only raw and dag-pb can be read here.</source>
            <translation>El bloque %1 es de tipo %2; aquí solo se pueden leer raw y dag-pb.</translation>
        </message>
        <message>
            <source>The content has more than %1 blocks.</source>
            <translation>El contenido tiene más de %1 bloques.</translation>
        </message>
        <message>
            <source>The content is nested more than %1 blocks deep.</source>
            <translation>El contenido está anidado a más de %1 bloques de profundidad.</translation>
        </message>
        <message>
            <source>%1 Rename it and try again.</source>
            <translation>%1 Cámbiele el nombre e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A name in a directory is empty, "." or "..".</source>
            <translation>Un nombre de un directorio está vacío, o es "." o "..".</translation>
        </message>
        <message>
            <source>A name has more than 255 bytes.</source>
            <translation>Un nombre tiene más de 255 bytes.</translation>
        </message>
        <message>
            <source>A name has a slash or a zero byte in it.</source>
            <translation>Un nombre contiene una barra o un byte cero.</translation>
        </message>
        <message>
            <source>A name is not valid UTF-8.</source>
            <translation>Un nombre no es UTF-8 válido.</translation>
        </message>
        <message>
            <source>%1 has so many entries that one block cannot list them (more than 262,144 bytes of names and addresses). Split it into sub-directories and add it again.</source>
            <translation>%1 tiene tantas entradas que no caben en la lista de un solo bloque (más de 262 144 bytes de nombres y direcciones). Divídalo en subdirectorios y vuelva a añadirlo.</translation>
        </message>
        <message>
            <source>A name is there twice.</source>
            <translation>Un nombre aparece dos veces.</translation>
        </message>
        <message>
            <source>A directory</source>
            <translation>Un directorio</translation>
        </message>
        <message>
            <source>A symlink's target must have 1 to 4096 bytes.</source>
            <translation>El destino de un enlace simbólico debe tener de 1 a 4096 bytes.</translation>
        </message>
        <message>
            <source>The block %1 states a size that its content has not. Whoever made it is faulty or lies.</source>
            <translation>El bloque %1 indica un tamaño que su contenido no tiene. Quien lo hizo es defectuoso o miente.</translation>
        </message>
        <message>
            <source>A directory has one name twice. Whoever made it is faulty or lies.</source>
            <translation>Un directorio tiene un nombre dos veces. Quien lo hizo es defectuoso o miente.</translation>
        </message>
        <message>
            <source>The block %1 holds neither a file nor a directory.</source>
            <translation>El bloque %1 no contiene ni un archivo ni un directorio.</translation>
        </message>
        <message>
            <source>The directory %1 is spread over many blocks (HAMT), which cannot be read here. Split it into sub-directories and add it again.</source>
            <translation>El directorio %1 está repartido en muchos bloques (HAMT), lo que no se puede leer aquí. Divídalo en subdirectorios y vuelva a añadirlo.</translation>
        </message>
        <message>
            <source>The content has more than the %1 blocks that are allowed.</source>
            <translation>El contenido tiene más de los %1 bloques que se admiten.</translation>
        </message>
        <message>
            <source>The content is larger than the %1 bytes that are allowed.</source>
            <translation>El contenido ocupa más de los %1 bytes que se admiten.</translation>
        </message>
        <message>
            <source>A file is nested more than %1 blocks deep.</source>
            <translation>Un archivo está anidado a más de %1 bloques de profundidad.</translation>
        </message>
        <message>
            <source>This is a %1, not a file.</source>
            <translation>Esto es de tipo %1, no un archivo.</translation>
        </message>
        <message>
            <source>This is a %1, not a directory.</source>
            <translation>Esto es de tipo %1, no un directorio.</translation>
        </message>
        <message>
            <source>A CID has version 0 or 1.</source>
            <translation>Un CID tiene la versión 0 o 1.</translation>
        </message>
        <message>
            <source>There is no profile "%1"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025.</source>
            <translation>No existe el perfil "%1"; existen kubo-default, unixfs-v0-2015 y unixfs-v1-2025.</translation>
        </message>
        <message>
            <source>The profile %1 makes CIDs of version %2 only.</source>
            <translation>El perfil %1 solo crea CID de la versión %2.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2. Check its permissions and try again.</source>
            <translation>No se puede leer %1: %2. Compruebe sus permisos e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>%1 was changed while it was read. Try again when nothing writes to it.</source>
            <translation>%1 se modificó mientras se leía. Inténtelo de nuevo cuando nada escriba en él.</translation>
        </message>
        <message>
            <source>%1 lies more than %2 folders deep. Add a part of the tree.</source>
            <translation>%1 está a más de %2 carpetas de profundidad. Añada una parte del árbol.</translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added.</source>
            <translation>%1 es un dispositivo, una tubería o un socket. Solo se pueden añadir archivos, directorios y enlaces simbólicos.</translation>
        </message>
        <message>
            <source>The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address.</source>
            <translation>No se puede usar la respuesta del nodo IPFS en %1: %2. Compruebe qué hay en ejecución en esa dirección.</translation>
        </message>
        <message>
            <source>a line is longer than 64 KiB</source>
            <translation>una línea tiene más de 64 KiB</translation>
        </message>
        <message>
            <source>it has too many lines</source>
            <translation>tiene demasiadas líneas</translation>
        </message>
        <message>
            <source>it is not JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <source>it is no JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>está vacía</translation>
        </message>
        <message>
            <source>member %1 is missing or no text</source>
            <translation>el miembro %1 falta o no es texto</translation>
        </message>
        <message>
            <source>member %1 is no CID</source>
            <translation>el miembro %1 no es un CID</translation>
        </message>
        <message>
            <source>The IPFS node at %1</source>
            <translation>El nodo IPFS en %1</translation>
        </message>
        <message>
            <source>%1 failed while it answered: %2.</source>
            <translation>%1 falló mientras respondía: %2.</translation>
        </message>
        <message>
            <source>%1 refuses this node (HTTP %2); name its secret in "ipfs_authorization_file" of node.json.</source>
            <translation>%1 rechaza a este nodo (HTTP %2); indique su secreto en "ipfs_authorization_file" de node.json.</translation>
        </message>
        <message>
            <source>%1 failed: %2.</source>
            <translation>%1 falló: %2.</translation>
        </message>
        <message>
            <source>it has the status %1, a redirect, which is not followed</source>
            <translation>tiene el estado %1, una redirección, que no se sigue</translation>
        </message>
        <message>
            <source>it has the status %1</source>
            <translation>tiene el estado %1</translation>
        </message>
        <message>
            <source>The IPFS node at %1 says that it pinned another content than it was given; nothing is recorded as pinned there.</source>
            <translation>El nodo IPFS en %1 dice que ancló otro contenido que el que se le dio; nada queda anotado como anclado allí.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 took the content and did not pin it: %2.</source>
            <translation>El nodo IPFS en %1 aceptó el contenido y no lo ancló: %2.</translation>
        </message>
        <message>
            <source>An add takes 1 to 256 files; use a CAR for more.</source>
            <translation>Al añadir se admiten de 1 a 256 archivos; para más, use un CAR.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 added the content under another CID than it has; nothing is recorded as pinned there.</source>
            <translation>El nodo IPFS en %1 añadió el contenido con otro CID que el que tiene; nada queda anotado como anclado allí.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds.</source>
            <translation>El nodo IPFS en %1 envió otros bytes que los que nombra %2; no se fíe de lo que tiene.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 does not say that it pinned %2.</source>
            <translation>El nodo IPFS en %1 no dice que haya anclado %2.</translation>
        </message>
        <message>
            <source>The IPFS node at %1 could not delete everything: %2.</source>
            <translation>El nodo IPFS en %1 no pudo borrarlo todo: %2.</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>Se canceló.</translation>
        </message>
        <message>
            <source>%1 did not %2 in time; check that it is running and not overloaded.</source>
            <translation>%1 no pudo %2 a tiempo; compruebe que esté en ejecución y no sobrecargado.</translation>
        </message>
        <message>
            <source>%1 sent an answer that is larger than this node takes.</source>
            <translation>%1 envió una respuesta mayor de lo que acepta este nodo.</translation>
        </message>
        <message>
            <source>%1 did not speak HTTP to the end of its answer (%2); check what runs at that address.</source>
            <translation>%1 no habló HTTP hasta el final de su respuesta (%2); compruebe qué hay en ejecución en esa dirección.</translation>
        </message>
        <message>
            <source>%1 could not %2 (%3); start it or correct "ipfs_api" in node.json.</source>
            <translation>%1 no pudo %2 (%3); inícielo o corrija "ipfs_api" en node.json.</translation>
        </message>
        <message>
            <source>take the data</source>
            <translation>aceptar los datos</translation>
        </message>
        <message>
            <source>The IPFS node at %1 sent a compressed answer, which was not asked for.</source>
            <translation>El nodo IPFS en %1 envió una respuesta comprimida, que no se había pedido.</translation>
        </message>
        <message>
            <source>The name of the IPFS node at %1 cannot be resolved (%2); correct "ipfs_api" in node.json.</source>
            <translation>No se puede resolver el nombre del nodo IPFS en %1 (%2); corrija "ipfs_api" en node.json.</translation>
        </message>
        <message>
            <source>be reached</source>
            <translation>ser alcanzado</translation>
        </message>
        <message>
            <source>The address of the IPFS node must be http://HOST:PORT or unix:/absolute/path, for example http://127.0.0.1:5001.</source>
            <translation>La dirección del nodo IPFS debe ser http://HOST:PORT o unix:/absolute/path, por ejemplo http://127.0.0.1:5001.</translation>
        </message>
        <message>
            <source>Talking to the IPFS node failed: %1.</source>
            <translation>La comunicación con el nodo IPFS falló: %1.</translation>
        </message>
        <message>
            <source>"%1" is no path that can be added: it must be relative, without empty, "." or ".." parts.</source>
            <translation>"%1" no es una ruta que se pueda añadir: debe ser relativa, sin partes vacías, "." o "..".</translation>
        </message>
        <message>
            <source>The key of the pins' names, %1, %2. Put the right file back; without it the names are lost, the contents are not.</source>
            <translation>La clave de los nombres de los anclajes, %1, %2. Vuelva a poner el archivo correcto; sin él se pierden los nombres, no los contenidos.</translation>
        </message>
        <message>
            <source>The content is larger than can be counted.</source>
            <translation>El contenido es mayor de lo que se puede contar.</translation>
        </message>
        <message>
            <source>The name of a pin cannot be opened: rack.key is another one's. Put the right file back.</source>
            <translation>No se puede abrir el nombre de un anclaje: rack.key es de otro. Vuelva a poner el archivo correcto.</translation>
        </message>
        <message>
            <source>%1 is pinned already.</source>
            <translation>%1 ya está anclado.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>No se puede leer %1 (%2).</translation>
        </message>
        <message>
            <source>%1 cannot be written (%2).</source>
            <translation>No se puede escribir %1 (%2).</translation>
        </message>
        <message>
            <source>%1 changed while it was read; add it again.</source>
            <translation>%1 cambió mientras se leía; vuelva a añadirlo.</translation>
        </message>
        <message>
            <source>The path must be absolute: this node's folder is another one than the caller's.</source>
            <translation>La ruta debe ser absoluta: la carpeta de este nodo no es la de quien lo pide.</translation>
        </message>
        <message>
            <source>The name of a pin must be text of at most 128 bytes.</source>
            <translation>El nombre de un anclaje debe ser texto de 128 bytes como máximo.</translation>
        </message>
        <message>
            <source>node.json keeps the Rack on an IPFS node and names none: set "ipfs_api" in "rack".</source>
            <translation>node.json guarda el Rack en un nodo IPFS y no nombra ninguno: defina "ipfs_api" en "rack".</translation>
        </message>
        <message>
            <source>The Rack is starting.</source>
            <translation>El Rack se está iniciando.</translation>
        </message>
        <message>
            <source>It was cancelled before it began.</source>
            <translation>Se canceló antes de empezar.</translation>
        </message>
        <message>
            <source>%1 blocks, %2 bytes, every one hashed.</source>
            <translation>%1 bloques, %2 bytes, con el hash de cada uno calculado.</translation>
        </message>
        <message>
            <source>The IPFS node sent another content than was asked for; do not trust what it holds.</source>
            <translation>El nodo IPFS envió otro contenido que el que se pidió; no se fíe de lo que tiene.</translation>
        </message>
        <message>
            <source>The content was not encrypted when it was added; export it without a key.</source>
            <translation>El contenido no se cifró al añadirlo; expórtelo sin clave.</translation>
        </message>
        <message>
            <source>A CAR of %1 bytes written to %2.</source>
            <translation>Un CAR de %1 bytes escrito en %2.</translation>
        </message>
        <message>
            <source>Decrypted, written to %1.</source>
            <translation>Descifrado, escrito en %1.</translation>
        </message>
        <message>
            <source>1 file, %1 bytes, written to %2.</source>
            <translation>1 archivo, %1 bytes, escrito en %2.</translation>
        </message>
        <message>
            <source>%1 files, %2 bytes, written to %3.</source>
            <translation>%1 archivos, %2 bytes, escritos en %3.</translation>
        </message>
        <message>
            <source>The decrypted directory has not one root.</source>
            <translation>El directorio descifrado no tiene una sola raíz.</translation>
        </message>
        <message>
            <source>The IPFS node does not list the content as pinned: its next gc deletes it. Add it again.</source>
            <translation>El nodo IPFS no muestra el contenido como anclado: su próximo gc lo borra. Vuelva a añadirlo.</translation>
        </message>
        <message>
            <source>The IPFS node did not send every block of the content; add it again.</source>
            <translation>El nodo IPFS no envió todos los bloques del contenido; vuelva a añadirlo.</translation>
        </message>
        <message>
            <source>The IPFS node states another size of a block than it has.</source>
            <translation>El nodo IPFS indica otro tamaño de un bloque que el que tiene.</translation>
        </message>
        <message>
            <source>Pinned there; a sample of %1 blocks was hashed (--full hashes all).</source>
            <translation>Anclado allí; se calculó el hash de una muestra de %1 bloques (--full lo calcula de todos).</translation>
        </message>
        <message>
            <source>1 block</source>
            <translation>1 bloque</translation>
        </message>
        <message>
            <source>%1 blocks</source>
            <translation>%1 bloques</translation>
        </message>
        <message>
            <source>1 root</source>
            <translation>1 raíz</translation>
        </message>
        <message>
            <source>%1 roots</source>
            <translation>%1 raíces</translation>
        </message>
        <message>
            <source>1 pin</source>
            <translation>1 anclaje</translation>
        </message>
        <message>
            <source>%1 pins</source>
            <translation>%1 anclajes</translation>
        </message>
        <message>
            <source>%1, 1 byte.</source>
            <translation>%1, 1 byte.</translation>
        </message>
        <message>
            <source>%1, %2 bytes.</source>
            <translation>%1, %2 bytes.</translation>
        </message>
        <message>
            <source>The content is on an IPFS node and node.json names none: set "ipfs_api" in "rack".</source>
            <translation>El contenido está en un nodo IPFS y node.json no nombra ninguno: defina "ipfs_api" en "rack".</translation>
        </message>
        <message>
            <source>The account has %1, as many as it may; unpin something first.</source>
            <translation>La cuenta tiene %1, el máximo permitido; desancle algo primero.</translation>
        </message>
        <message>
            <source>The account may keep %1 bytes, and this would be more; unpin something or raise the quota.</source>
            <translation>La cuenta puede guardar %1 bytes y esto sería más; desancle algo o aumente la cuota.</translation>
        </message>
        <message>
            <source>The same content was pinned already, as it is.</source>
            <translation>El mismo contenido ya estaba anclado, tal cual.</translation>
        </message>
        <message>
            <source>The CAR has %1; at most 16 are taken.</source>
            <translation>El CAR tiene %1; se admiten 16 como máximo.</translation>
        </message>
        <message>
            <source>%1 read, %2 pinned.</source>
            <translation>Leído: %1; anclado: %2.</translation>
        </message>
        <message>
            <source>It was pinned already.</source>
            <translation>Ya estaba anclado.</translation>
        </message>
        <message>
            <source>The account has as many pins as it may.</source>
            <translation>La cuenta tiene el máximo de anclajes permitido.</translation>
        </message>
        <message>
            <source>The root states an impossible size.</source>
            <translation>La raíz indica un tamaño imposible.</translation>
        </message>
        <message>
            <source>The account may not keep so many bytes.</source>
            <translation>La cuenta no puede guardar tantos bytes.</translation>
        </message>
        <message>
            <source>Pinned.</source>
            <translation>Anclado.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before this node did; that pin stays.</source>
            <translation>El nodo IPFS ya lo tenía anclado antes que este nodo; ese anclaje permanece.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until its next gc.</source>
            <translation>Sus bloques permanecen en el nodo IPFS hasta su próximo gc.</translation>
        </message>
        <message>
            <source>The IPFS node did not let go: its pin stays there.</source>
            <translation>El nodo IPFS no lo soltó: su anclaje permanece allí.</translation>
        </message>
        <message>
            <source>Unpinned.</source>
            <translation>Desanclado.</translation>
        </message>
        <message>
            <source>Unpinned; %1 deleted.</source>
            <translation>Desanclado; borrado: %1.</translation>
        </message>
        <message>
            <source>%1 deleted here.</source>
            <translation>Borrado aquí: %1.</translation>
        </message>
        <message>
            <source>%1 deleted here, %2 on the IPFS node.</source>
            <translation>Borrado: aquí, %1; en el nodo IPFS, %2.</translation>
        </message>
        <message>
            <source>The encrypted content was changed or cut short; nothing of it can be trusted. Take it from another copy.</source>
            <translation>El contenido cifrado se modificó o se cortó; no se puede confiar en nada de él. Tómelo de otra copia.</translation>
        </message>
        <message>
            <source>The content key must have 64 lower case hexadecimal digits, as it was shown when the content was added.</source>
            <translation>La clave de contenido debe tener 64 dígitos hexadecimales en minúscula, tal como se mostró al añadir el contenido.</translation>
        </message>
        <message>
            <source>The content is too large to be encrypted.</source>
            <translation>El contenido es demasiado grande para cifrarlo.</translation>
        </message>
        <message>
            <source>The tree is more than %1 folders deep.</source>
            <translation>El árbol tiene más de %1 carpetas de profundidad.</translation>
        </message>
        <message>
            <source>The symlink %1 leads out of the tree that is being written; it was refused.</source>
            <translation>El enlace simbólico %1 lleva fuera del árbol que se está escribiendo; se rechazó.</translation>
        </message>
        <message>
            <source>The target "%1" must end in a new name.</source>
            <translation>El destino "%1" debe terminar en un nombre nuevo.</translation>
        </message>
        <message>
            <source>Cannot %1 %2: %3.</source>
            <translation>No se puede %1 %2: %3.</translation>
        </message>
        <message>
            <source>The %1 controller cannot be handed to runs in %2: %3.</source>
            <translation>El controlador %1 no se puede entregar a las ejecuciones en %2: %3.</translation>
        </message>
        <message>
            <source>make the control group</source>
            <translation>crear el grupo de control</translation>
        </message>
        <message>
            <source>move the node into</source>
            <translation>mover el nodo a</translation>
        </message>
        <message>
            <source>move all processes into</source>
            <translation>mover todos los procesos a</translation>
        </message>
        <message>
            <source>The run was not started because its limits are not in force: %1.</source>
            <translation>La ejecución no se inició porque sus límites no están en vigor: %1.</translation>
        </message>
        <message>
            <source>The container could not be set up (%1): %2.</source>
            <translation>No se pudo preparar el contenedor (%1): %2.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox on Linux only.</source>
            <translation>Solo se puede ejecutar código en un entorno aislado en Linux.</translation>
        </message>
        <message>
            <source>Run the node on Linux, or in WSL 2 on Windows.</source>
            <translation>Ejecute el nodo en Linux, o en WSL 2 en Windows.</translation>
        </message>
        <message>
            <source>The list of allowed system calls is for x86_64 and aarch64, this machine is %1.</source>
            <translation>La lista de llamadas al sistema permitidas es para x86_64 y aarch64; este equipo es %1.</translation>
        </message>
        <message>
            <source>Run the node on an x86_64 or aarch64 machine.</source>
            <translation>Ejecute el nodo en un equipo x86_64 o aarch64.</translation>
        </message>
        <message>
            <source>The programs stacknet-sandbox-helper and stacknet-sandbox-init are missing.</source>
            <translation>Faltan los programas stacknet-sandbox-helper y stacknet-sandbox-init.</translation>
        </message>
        <message>
            <source>Install the Stacknet Console again; both belong into libexec/stacknet.</source>
            <translation>Vuelva a instalar Stacknet Console; ambos van en libexec/stacknet.</translation>
        </message>
        <message>
            <source>runc cannot start a run without root.</source>
            <translation>runc no puede iniciar una ejecución sin root.</translation>
        </message>
        <message>
            <source>gVisor (runsc) sets no limits without root, so none could be verified.</source>
            <translation>gVisor (runsc) no fija límites sin root, así que no se pudo verificar ninguno.</translation>
        </message>
        <message>
            <source>Kata needs hardware virtualisation, and /dev/kvm is missing.</source>
            <translation>Kata necesita virtualización por hardware y falta /dev/kvm.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts.</source>
            <translation>Kata mantiene una ejecución en una máquina virtual: sus credenciales no se pueden volver a leer antes de que empiece el código.</translation>
        </message>
        <message>
            <source>Kata keeps a run in a virtual machine: its credentials cannot be read back before code starts, and since version 2 it takes orders from containerd alone.</source>
            <translation>Kata mantiene una ejecución en una máquina virtual: sus credenciales no se pueden volver a leer antes de que empiece el código, y desde la versión 2 solo acepta órdenes de containerd.</translation>
        </message>
        <message>
            <source>Choose crun, runc or runsc as the runtime.</source>
            <translation>Elija crun, runc o runsc como motor de contenedores.</translation>
        </message>
        <message>
            <source>No container runtime was found (%1).</source>
            <translation>No se encontró ningún motor de contenedores (%1).</translation>
        </message>
        <message>
            <source>The hardened runtime (gVisor, runsc) cannot be used here, so %1 runs code in its place.</source>
            <translation>El motor de contenedores reforzado (gVisor, runsc) no se puede usar aquí, así que %1 ejecuta el código en su lugar.</translation>
        </message>
        <message>
            <source>Run the node as root to use gVisor.</source>
            <translation>Ejecute el nodo como root para usar gVisor.</translation>
        </message>
        <message>
            <source>The hardened runtime is asked for.</source>
            <translation>Se pide el motor de contenedores reforzado.</translation>
        </message>
        <message>
            <source>It is asked for by name.</source>
            <translation>Se pide por su nombre.</translation>
        </message>
        <message>
            <source>It is the first choice on a host with %1 control groups.</source>
            <translation>Es la primera opción en un host con grupos de control: %1.</translation>
        </message>
        <message>
            <source>It is the second choice on a host with %1 control groups; the first is not installed.</source>
            <translation>Es la segunda opción en un host con grupos de control: %1; la primera no está instalada.</translation>
        </message>
        <message>
            <source>It could be used; another one is preferred.</source>
            <translation>Se podría usar; se prefiere otro.</translation>
        </message>
        <message>
            <source>%1 is older than %2, the first version without known image escapes; the node cleans images before it uses them.</source>
            <translation>%1 es anterior a %2, la primera versión sin fugas de imagen conocidas; el nodo limpia las imágenes antes de usarlas.</translation>
        </message>
        <message>
            <source>Upgrade %1 when your distribution offers a newer one.</source>
            <translation>Actualice %1 cuando su distribución ofrezca una versión más reciente.</translation>
        </message>
        <message>
            <source>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, or an AppArmor profile that allows userns for the runtime.</source>
            <translation>sysctl user.max_user_namespaces=15000 kernel.unprivileged_userns_clone=1 kernel.apparmor_restrict_unprivileged_userns=0, o un perfil de AppArmor que permita userns al motor de contenedores.</translation>
        </message>
        <message>
            <source>The node runs as root and user namespaces are switched off, so code would run as the machine's root.</source>
            <translation>El nodo se ejecuta como root y los espacios de nombres de usuario están desactivados, así que el código se ejecutaría como el root del equipo.</translation>
        </message>
        <message>
            <source>User namespaces are switched off on this machine.</source>
            <translation>Los espacios de nombres de usuario están desactivados en este equipo.</translation>
        </message>
        <message>
            <source>User namespaces are not allowed for programs without root.</source>
            <translation>Los espacios de nombres de usuario no se permiten a programas sin root.</translation>
        </message>
        <message>
            <source>The node runs as root without CAP_SYS_ADMIN (in a container?) and cannot make namespaces.</source>
            <translation>El nodo se ejecuta como root sin CAP_SYS_ADMIN (¿en un contenedor?) y no puede crear espacios de nombres.</translation>
        </message>
        <message>
            <source>Run the node outside the container, or as an ordinary user.</source>
            <translation>Ejecute el nodo fuera del contenedor o como un usuario corriente.</translation>
        </message>
        <message>
            <source>No control groups are mounted, so no limit can be set.</source>
            <translation>No hay grupos de control montados, así que no se puede fijar ningún límite.</translation>
        </message>
        <message>
            <source>Mount the unified hierarchy: mount -t cgroup2 none /sys/fs/cgroup</source>
            <translation>Monte la jerarquía unificada: mount -t cgroup2 none /sys/fs/cgroup</translation>
        </message>
        <message>
            <source>Control groups are %1 here, which only root can set limits with.</source>
            <translation>Estado de los grupos de control aquí: %1; con ellos solo root puede fijar límites.</translation>
        </message>
        <message>
            <source>Boot with the unified hierarchy: systemd.unified_cgroup_hierarchy=1 on the kernel's command line.</source>
            <translation>Arranque con la jerarquía unificada: systemd.unified_cgroup_hierarchy=1 en la línea de órdenes del núcleo.</translation>
        </message>
        <message>
            <source>The node's control group has no %1 controller that it may use.</source>
            <translation>El grupo de control del nodo no tiene ningún controlador %1 que pueda usar.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes (systemd-run --user --scope -p Delegate=yes for a try), and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Ejecute el nodo como servicio de usuario con Delegate=yes (systemd-run --user --scope -p Delegate=yes para probar) y ponga "[Service]\nDelegate=cpu cpuset io memory pids" en /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>There is no range of 65536 subordinate user and group ids to run code under.</source>
            <translation>No hay ningún rango de 65536 id de usuario y de grupo subordinados con los que ejecutar código.</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>ausentes</translation>
        </message>
        <message>
            <source>version 1</source>
            <translation>versión 1</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>híbridos</translation>
        </message>
        <message>
            <source>version 2</source>
            <translation>versión 2</translation>
        </message>
        <message>
            <source>Make it with resources/images/python/build FOLDER, or ./dev run.</source>
            <translation>Créela con resources/images/python/build FOLDER o con ./dev run.</translation>
        </message>
        <message>
            <source>Make the image anew with resources/images/python/build FOLDER.</source>
            <translation>Vuelva a crear la imagen con resources/images/python/build FOLDER.</translation>
        </message>
        <message>
            <source>Run the runtime by hand with what `stacknetctl sandbox spec` prints, or choose another runtime.</source>
            <translation>Ejecute a mano el motor de contenedores con lo que muestra `stacknetctl sandbox spec`, o elija otro.</translation>
        </message>
        <message>
            <source>Use another runtime: this one starts containers without the limits it was given.</source>
            <translation>Use otro motor de contenedores: este inicia contenedores sin los límites que se le dieron.</translation>
        </message>
        <message>
            <source>Run the node as a user service with Delegate=yes, and put "[Service]\nDelegate=cpu cpuset io memory pids" into /etc/systemd/system/user@.service.d/delegate.conf.</source>
            <translation>Ejecute el nodo como servicio de usuario con Delegate=yes y ponga "[Service]\nDelegate=cpu cpuset io memory pids" en /etc/systemd/system/user@.service.d/delegate.conf.</translation>
        </message>
        <message>
            <source>Remove the folder, or ask its owner to.</source>
            <translation>Quite la carpeta o pídaselo a su propietario.</translation>
        </message>
        <message>
            <source>See the message, then restart the node.</source>
            <translation>Vea el mensaje y después reinicie el nodo.</translation>
        </message>
        <message>
            <source>Start the node again.</source>
            <translation>Vuelva a iniciar el nodo.</translation>
        </message>
        <message>
            <source>The tool image is damaged: %1.</source>
            <translation>La imagen de herramientas está dañada: %1.</translation>
        </message>
        <message>
            <source>The tool image cannot be used: %1.</source>
            <translation>No se puede usar la imagen de herramientas: %1.</translation>
        </message>
        <message>
            <source>There is no image sha256:%1 there.</source>
            <translation>Ahí no hay ninguna imagen sha256:%1.</translation>
        </message>
        <message>
            <source>There is no tool image at %1.</source>
            <translation>No hay ninguna imagen de herramientas en %1.</translation>
        </message>
        <message>
            <source>The image's entry %1 %2; the image is not used.</source>
            <translation>La entrada %1 de la imagen %2; la imagen no se usa.</translation>
        </message>
        <message>
            <source>The image's layer ended early.</source>
            <translation>La capa de la imagen terminó antes de tiempo.</translation>
        </message>
        <message>
            <source>The image was not unpacked because the node stops.</source>
            <translation>La imagen no se desempaquetó porque el nodo se detiene.</translation>
        </message>
        <message>
            <source>The image's files add up to more than %1 bytes; the image is not used.</source>
            <translation>Los archivos de la imagen suman más de %1 bytes; la imagen no se usa.</translation>
        </message>
        <message>
            <source>The tool image is damaged: a layer %1.</source>
            <translation>La imagen de herramientas está dañada: una capa %1.</translation>
        </message>
        <message>
            <source>Cannot write a layer of the image: %1.</source>
            <translation>No se puede escribir una capa de la imagen: %1.</translation>
        </message>
        <message>
            <source>A layer of the image is larger than %1 bytes once uncompressed; the image is not used.</source>
            <translation>Una capa de la imagen ocupa más de %1 bytes una vez descomprimida; la imagen no se usa.</translation>
        </message>
        <message>
            <source>A layer of the image grows to more than %1 times its size; that is a bomb, and the image is not used.</source>
            <translation>Una capa de la imagen crece a más de %1 veces su tamaño; eso es una bomba, y la imagen no se usa.</translation>
        </message>
        <message>
            <source>Cannot write to %1: %2.</source>
            <translation>No se puede escribir en %1: %2.</translation>
        </message>
        <message>
            <source>The self-test container did not run: %1</source>
            <translation>El contenedor de autocomprobación no se ejecutó: %1</translation>
        </message>
        <message>
            <source>The self-test container could not read what it had written.</source>
            <translation>El contenedor de autocomprobación no pudo leer lo que había escrito.</translation>
        </message>
        <message>
            <source>The self-test container ended with exit code %1 instead of %2.</source>
            <translation>El contenedor de autocomprobación terminó con el código de salida %1 en lugar de %2.</translation>
        </message>
        <message>
            <source>The run was cancelled before it started.</source>
            <translation>La ejecución se canceló antes de empezar.</translation>
        </message>
        <message>
            <source>The tool image has no program for %1.</source>
            <translation>La imagen de herramientas no tiene ningún programa para %1.</translation>
        </message>
        <message>
            <source>The image's layer is damaged at byte %1: %2.</source>
            <translation>La capa de la imagen está dañada en el byte %1: %2.</translation>
        </message>
        <message>
            <source>node.json: field %1 %2.</source>
            <translation>node.json: el campo %1 %2.</translation>
        </message>
        <message>
            <source>must be an object</source>
            <translation>debe ser un objeto</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <translation>debe ser true o false</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>no se conoce</translation>
        </message>
        <message>
            <source>No free port on the loopback interface for the local network.</source>
            <translation>No hay ningún puerto libre en la interfaz de bucle local para la red local.</translation>
        </message>
        <message>
            <source>The local network in %1 has %2 nodes, not %3. Use that number, or another data directory.</source>
            <translation>La red local en %1 tiene %2 nodos, no %3. Use ese número u otro directorio de datos.</translation>
        </message>
        <message>
            <source>%1 is the genesis of another network than %2. Restore the right file, or begin with an empty data directory.</source>
            <translation>%1 es el génesis de otra red que %2. Restaure el archivo correcto o empiece con un directorio de datos vacío.</translation>
        </message>
        <message>
            <source>A local network has 4 to 7 validators, not %1: four tolerate the loss of one.</source>
            <translation>Una red local tiene de 4 a 7 validadores, no %1: con cuatro se tolera la pérdida de uno.</translation>
        </message>
        <message>
            <source>"%1" is not an address: write HOST:PORT, for example 127.0.0.1:8480.</source>
            <translation>"%1" no es una dirección: escriba HOST:PORT, por ejemplo 127.0.0.1:8480.</translation>
        </message>
        <message>
            <source>%1 has no node.json. Start with --devnet 4 for a local network, or make a node with stacknetctl genesis create or invite accept.</source>
            <translation>%1 no tiene node.json. Inicie con --devnet 4 para una red local, o cree un nodo con stacknetctl genesis create o invite accept.</translation>
        </message>
        <message>
            <source>The Node Key is locked and has not yet vouched for this node's connections. Unlock it once with --passphrase-file.</source>
            <translation>La clave de nodo está bloqueada y aún no ha avalado las conexiones de este nodo. Desbloquéela una vez con --passphrase-file.</translation>
        </message>
        <message>
            <source>node.json: field metrics %1.</source>
            <translation>node.json: el campo metrics %1.</translation>
        </message>
        <message>
            <source>node.json: field metrics.%1 %2.</source>
            <translation>node.json: el campo metrics.%1 %2.</translation>
        </message>
        <message>
            <source>must be a text</source>
            <translation>debe ser un texto</translation>
        </message>
        <message>
            <source>must have 1 to 32 letters, digits and "-"</source>
            <translation>debe tener de 1 a 32 letras, dígitos y "-"</translation>
        </message>
        <message>
            <source>is needed behind a TLS proxy, where every client seems to be on this machine</source>
            <translation>hace falta detrás de un proxy TLS, donde todos los clientes parecen estar en este equipo</translation>
        </message>
        <message>
            <source>must be a list of at most 64 texts</source>
            <translation>debe ser una lista de 64 textos como máximo</translation>
        </message>
        <message>
            <source>must hold texts that are not empty</source>
            <translation>debe contener textos que no estén vacíos</translation>
        </message>
        <message>
            <source>must hold objects</source>
            <translation>debe contener objetos</translation>
        </message>
        <message>
            <source>is not a JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>must be 1</source>
            <translation>debe ser 1</translation>
        </message>
        <message>
            <source>must have 1 to 64 bytes</source>
            <translation>debe tener de 1 a 64 bytes</translation>
        </message>
        <message>
            <source>must be a number from 14 to 20</source>
            <translation>debe ser un número de 14 a 20</translation>
        </message>
        <message>
            <source>must name a folder and a time, at_s</source>
            <translation>debe nombrar una carpeta y una hora, at_s</translation>
        </message>
        <message>
            <source>must be auto, hardened, crun, runc, runsc or kata</source>
            <translation>debe ser auto, hardened, crun, runc, runsc o kata</translation>
        </message>
        <message>
            <source>is missing: TLS needs a certificate and its key</source>
            <translation>falta: TLS necesita un certificado y su clave</translation>
        </message>
        <message>
            <source>must be a list of at most 1,000 peers</source>
            <translation>debe ser una lista de 1000 pares como máximo</translation>
        </message>
        <message>
            <source>The setting %1 %2.</source>
            <translation>El ajuste %1 %2.</translation>
        </message>
        <message>
            <source>takes a whole number</source>
            <translation>admite un número entero</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>No existe el ajuste %1.</translation>
        </message>
        <message>
            <source>takes one of %1</source>
            <translation>admite uno de %1</translation>
        </message>
        <message>
            <source>node.json: field rack.%1 %2.</source>
            <translation>node.json: el campo rack.%1 %2.</translation>
        </message>
        <message>
            <source>must be a number from 0 to %1</source>
            <translation>debe ser un número de 0 a %1</translation>
        </message>
        <message>
            <source>must be embedded or ipfs</source>
            <translation>debe ser embedded o ipfs</translation>
        </message>
        <message>
            <source>is missing: ipfs needs it</source>
            <translation>falta: ipfs lo necesita</translation>
        </message>
        <message>
            <source>must be http://HOST:PORT or unix:/absolute/path</source>
            <translation>debe ser http://HOST:PORT o unix:/absolute/path</translation>
        </message>
        <message>
            <source>is not on this machine: contents and the secret would cross the network in the clear. Use a tunnel or a unix socket, or set allow_plain_http</source>
            <translation>no está en este equipo: los contenidos y el secreto cruzarían la red sin cifrar. Use un túnel o un socket unix, o active allow_plain_http</translation>
        </message>
        <message>
            <source>node.json: field retention%1 %2.</source>
            <translation>node.json: el campo retention%1 %2.</translation>
        </message>
        <message>
            <source>must be a number of days from %1 to %2</source>
            <translation>debe ser un número de días de %1 a %2</translation>
        </message>
        <message>
            <source>No peer has told its time yet.</source>
            <translation>Ningún par ha dicho todavía su hora.</translation>
        </message>
        <message>
            <source>Connect to a peer; until then nothing can be said.</source>
            <translation>Conéctese a un par; hasta entonces no se puede decir nada.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms behind the median of the peers.</source>
            <translation>El reloj de este equipo va %1 ms por detrás de la mediana de los pares.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 ms ahead of the median of the peers.</source>
            <translation>El reloj de este equipo va %1 ms por delante de la mediana de los pares.</translation>
        </message>
        <message>
            <source>Switch on time synchronisation: timedatectl set-ntp true.</source>
            <translation>Active la sincronización horaria: timedatectl set-ntp true.</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>No se pudo leer el espacio libre.</translation>
        </message>
        <message>
            <source>Look whether the data directory is still mounted.</source>
            <translation>Compruebe si el directorio de datos sigue montado.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>Hay %1 GiB libres.</translation>
        </message>
        <message>
            <source>Make room: a node that cannot write stops signing.</source>
            <translation>Haga sitio: un nodo que no puede escribir deja de firmar.</translation>
        </message>
        <message>
            <source>Nobody else can read the data directory and its keys.</source>
            <translation>Nadie más puede leer el directorio de datos ni sus claves.</translation>
        </message>
        <message>
            <source>Others on this machine may read: %1.</source>
            <translation>Otros en este equipo pueden leer: %1.</translation>
        </message>
        <message>
            <source>chmod 600 those files, and change the passphrase of a key among them.</source>
            <translation>Aplique chmod 600 a esos archivos y cambie la frase de contraseña de cualquier clave que haya entre ellos.</translation>
        </message>
        <message>
            <source>Others on this machine may look into the data directory.</source>
            <translation>Otros en este equipo pueden mirar dentro del directorio de datos.</translation>
        </message>
        <message>
            <source>chmod 700 the data directory.</source>
            <translation>Aplique chmod 700 al directorio de datos.</translation>
        </message>
        <message>
            <source>%1 databases passed SQLite's quick check.</source>
            <translation>%1 bases de datos superaron la comprobación rápida de SQLite.</translation>
        </message>
        <message>
            <source>Stop the node, keep a copy of the data directory, and restore a backup or let the node join again by a snapshot.</source>
            <translation>Detenga el nodo, guarde una copia del directorio de datos y restaure una copia de seguridad, o deje que el nodo se una de nuevo mediante una instantánea.</translation>
        </message>
        <message>
            <source>These files are no usable keys: %1.</source>
            <translation>Estos archivos no son claves utilizables: %1.</translation>
        </message>
        <message>
            <source>Restore them from a backup or from their words; do not delete them before.</source>
            <translation>Restáurelos desde una copia de seguridad o desde sus palabras; no los borre antes.</translation>
        </message>
        <message>
            <source>The node's key is unlocked and can sign.</source>
            <translation>La clave del nodo está desbloqueada y puede firmar.</translation>
        </message>
        <message>
            <source>The node's key is locked: it votes for nothing and earns nothing.</source>
            <translation>La clave del nodo está bloqueada: no vota por nada ni gana nada.</translation>
        </message>
        <message>
            <source>Unlock it on the page Node Keys.</source>
            <translation>Desbloquéela en la página Claves de nodo.</translation>
        </message>
        <message>
            <source>Export the slashing-protection file on the page Node Keys.</source>
            <translation>Exporte el archivo de protección contra penalización en la página Claves de nodo.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; it was never exported.</source>
            <translation>El historial de lo firmado está en orden; nunca se ha exportado.</translation>
        </message>
        <message>
            <source>The record of what was signed is in order; days since its last export: %1.</source>
            <translation>El historial de lo firmado está en orden; días desde su última exportación: %1.</translation>
        </message>
        <message>
            <source>The record of what was signed does not open: %1.</source>
            <translation>El historial de lo firmado no se puede abrir: %1.</translation>
        </message>
        <message>
            <source>Stop the node, and do not sign with its key: restore votes.db, or import the slashing-protection file.</source>
            <translation>Detenga el nodo y no firme con su clave: restaure votes.db o importe el archivo de protección contra penalización.</translation>
        </message>
        <message>
            <source>The node does not say how it signs.</source>
            <translation>El nodo no indica cómo firma.</translation>
        </message>
        <message>
            <source>Start the node, then look again.</source>
            <translation>Inicie el nodo y vuelva a mirar.</translation>
        </message>
        <message>
            <source>Signing has stopped: %1</source>
            <translation>La firma se ha detenido: %1</translation>
        </message>
        <message>
            <source>The page Consensus says what to do.</source>
            <translation>La página Consenso indica qué hacer.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, and is silent until view %1.</source>
            <translation>Es posible que haya firmado algo que no recuerda, por lo que guarda silencio hasta la vista %1.</translation>
        </message>
        <message>
            <source>Wait, or import the slashing-protection file on the page Node Keys.</source>
            <translation>Espere, o importe el archivo de protección contra penalización en la página Claves de nodo.</translation>
        </message>
        <message>
            <source>It listens for another node with its key before it signs: %1 s are left.</source>
            <translation>Escucha si hay otro nodo con su clave antes de firmar: quedan %1 s.</translation>
        </message>
        <message>
            <source>Wait; nothing else is to be done.</source>
            <translation>Espere; no hay que hacer nada más.</translation>
        </message>
        <message>
            <source>It is no validator and signs no votes.</source>
            <translation>No es validador y no firma votos.</translation>
        </message>
        <message>
            <source>Look for another program at that path, then start the node again.</source>
            <translation>Busque otro programa en esa ruta y después vuelva a iniciar el nodo.</translation>
        </message>
        <message>
            <source>The HTTP API does not listen.</source>
            <translation>La API HTTP no escucha.</translation>
        </message>
        <message>
            <source>Look into the log for why; another program may hold the port.</source>
            <translation>Busque la causa en el registro; puede que otro programa ocupe el puerto.</translation>
        </message>
        <message>
            <source>The HTTP API listens at %1.</source>
            <translation>La API HTTP escucha en %1.</translation>
        </message>
        <message>
            <source>The node does not serve clients, as its settings say.</source>
            <translation>El nodo no atiende a clientes, tal como dicen sus ajustes.</translation>
        </message>
        <message>
            <source>No peer is configured.</source>
            <translation>No hay ningún par configurado.</translation>
        </message>
        <message>
            <source>Join a network by an invite file.</source>
            <translation>Únase a una red mediante un archivo de invitación.</translation>
        </message>
        <message>
            <source>The page Network says why each of the others is not.</source>
            <translation>La página Red dice por qué no lo está cada uno de los demás.</translation>
        </message>
        <message>
            <source>Not ready.</source>
            <translation>No está listo.</translation>
        </message>
        <message>
            <source>The model answers.</source>
            <translation>El modelo responde.</translation>
        </message>
        <message>
            <source>The page Work says what to do.</source>
            <translation>La página Trabajo dice qué hacer.</translation>
        </message>
        <message>
            <source>Code can be run in a sandbox.</source>
            <translation>Se puede ejecutar código en un entorno aislado.</translation>
        </message>
        <message>
            <source>stacknetctl sandbox doctor says what to install.</source>
            <translation>stacknetctl sandbox doctor dice qué instalar.</translation>
        </message>
        <message>
            <source>An NVIDIA driver answers.</source>
            <translation>Un controlador de NVIDIA responde.</translation>
        </message>
        <message>
            <source>There is no NVIDIA driver here.</source>
            <translation>Aquí no hay ningún controlador de NVIDIA.</translation>
        </message>
        <message>
            <source>Without one there is no attestation, and no confidential task; all else works.</source>
            <translation>Sin él no hay atestación ni tareas confidenciales; todo lo demás funciona.</translation>
        </message>
        <message>
            <source>No setup was begun before.</source>
            <translation>No se había empezado ninguna configuración.</translation>
        </message>
        <message>
            <source>%1 NVIDIA GPU(s)</source>
            <translation>%1 GPU NVIDIA</translation>
        </message>
        <message>
            <source>No NVIDIA GPU answers.</source>
            <translation>Ninguna GPU NVIDIA responde.</translation>
        </message>
        <message>
            <source>No NVIDIA driver answers.</source>
            <translation>Ningún controlador de NVIDIA responde.</translation>
        </message>
        <message>
            <source>NVIDIA driver %1</source>
            <translation>Controlador de NVIDIA %1</translation>
        </message>
        <message>
            <source>Confidential computing is on.</source>
            <translation>La computación confidencial está activada.</translation>
        </message>
        <message>
            <source>Confidential tasks are not given to this machine.</source>
            <translation>Este equipo no recibe tareas confidenciales.</translation>
        </message>
        <message>
            <source>Choose another folder in step 2.</source>
            <translation>Elija otra carpeta en el paso 2.</translation>
        </message>
        <message>
            <source>%1 GiB free</source>
            <translation>%1 GiB libres</translation>
        </message>
        <message>
            <source>The folder cannot be written to.</source>
            <translation>No se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Make room for at least 2 GiB, or choose a folder on another disk.</source>
            <translation>Haga sitio para al menos 2 GiB o elija una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year of chain, the model and the tool images.</source>
            <translation>Con 20 GiB cabe un año de cadena, el modelo y las imágenes de herramientas.</translation>
        </message>
        <message>
            <source>Nothing keeps this machine's clock right.</source>
            <translation>Nada mantiene en hora el reloj de este equipo.</translation>
        </message>
        <message>
            <source>Turn on time synchronisation: timedatectl set-ntp true</source>
            <translation>Active la sincronización horaria: timedatectl set-ntp true</translation>
        </message>
        <message>
            <source>Synchronised to %1 ms</source>
            <translation>Sincronizado con una diferencia de %1 ms</translation>
        </message>
        <message>
            <source>%1 is not HOST:PORT.</source>
            <translation>%1 no es HOST:PORT.</translation>
        </message>
        <message>
            <source>%1 is no address of a network interface.</source>
            <translation>%1 no es la dirección de una interfaz de red.</translation>
        </message>
        <message>
            <source>%1 cannot be listened at: %2.</source>
            <translation>No se puede escuchar en %1: %2.</translation>
        </message>
        <message>
            <source>Choose another address for peers in step 2.</source>
            <translation>Elija otra dirección para los pares en el paso 2.</translation>
        </message>
        <message>
            <source>The HTTP API takes a free port instead; Overview says which.</source>
            <translation>La API HTTP toma en su lugar un puerto libre; Resumen general dice cuál.</translation>
        </message>
        <message>
            <source>%1 can be listened at</source>
            <translation>Se puede escuchar en %1</translation>
        </message>
        <message>
            <source>%1 and %2 can be listened at</source>
            <translation>Se puede escuchar en %1 y %2</translation>
        </message>
        <message>
            <source>No model is installed here.</source>
            <translation>Aquí no hay ningún modelo instalado.</translation>
        </message>
        <message>
            <source>Write the whole path of a folder, beginning with a slash.</source>
            <translation>Escriba la ruta completa de una carpeta, empezando por una barra.</translation>
        </message>
        <message>
            <source>%1 is a file, not a folder.</source>
            <translation>%1 es un archivo, no una carpeta.</translation>
        </message>
        <message>
            <source>There is no socket there. It is the file run/operator.sock in the data directory of a running stacknetd.</source>
            <translation>Ahí no hay ningún socket. Es el archivo run/operator.sock del directorio de datos de un stacknetd en ejecución.</translation>
        </message>
        <message>
            <source>No engine answers at this socket: %1</source>
            <translation>Ningún motor responde en este socket: %1</translation>
        </message>
        <message>
            <source>No engine answers at this socket in time.</source>
            <translation>Ningún motor responde a tiempo en este socket.</translation>
        </message>
        <message>
            <source>No engine answers at this socket.</source>
            <translation>Ningún motor responde en este socket.</translation>
        </message>
        <message>
            <source>%1 holds other files. Choose an empty folder.</source>
            <translation>%1 contiene otros archivos. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>%1 holds a node already. Choose an empty folder.</source>
            <translation>%1 ya contiene un nodo. Elija una carpeta vacía.</translation>
        </message>
        <message>
            <source>The key that was made in step 3 is not in %1 any more. Go back to step 3 and make one.</source>
            <translation>La clave que se creó en el paso 3 ya no está en %1. Vuelva al paso 3 y cree una.</translation>
        </message>
        <message>
            <source>The file in %1 holds another key than the one of step 3. Go back to step 3 and make one.</source>
            <translation>El archivo en %1 contiene otra clave que la del paso 3. Vuelva al paso 3 y cree una.</translation>
        </message>
        <message>
            <source>The invite's genesis is not that of the chain it names: do not use it.</source>
            <translation>El génesis de la invitación no es el de la cadena que nombra: no la use.</translation>
        </message>
        <message>
            <source>The saved setup is not usable: field %1 is missing or wrong.</source>
            <translation>La configuración guardada no se puede usar: el campo %1 falta o es incorrecto.</translation>
        </message>
        <message>
            <source>The rules of work: field %1 %2.</source>
            <translation>Las reglas de trabajo: el campo %1 %2.</translation>
        </message>
        <message>
            <source>must have 168 characters, each 0 or 1, from Monday 00:00 on</source>
            <translation>debe tener 168 caracteres, cada uno 0 o 1, desde el lunes a las 00:00</translation>
        </message>
        <message>
            <source>must be a time in milliseconds, or 0</source>
            <translation>debe ser una hora en milisegundos, o 0</translation>
        </message>
        <message>
            <source>must name one hour at least while the schedule is on</source>
            <translation>debe nombrar al menos una hora mientras el horario esté activado</translation>
        </message>
        <message>
            <source>The operator API cannot be served on %1.</source>
            <translation>No se puede ofrecer la API del operador en %1.</translation>
        </message>
        <message>
            <source>The operator socket %1 cannot be opened: %2: %3.</source>
            <translation>No se puede abrir el socket del operador %1: %2: %3.</translation>
        </message>
        <message>
            <source>The path of the operator socket has %1 bytes, 107 is the limit; choose a shorter data directory: %2</source>
            <translation>La ruta del socket del operador tiene %1 bytes y el límite es 107; elija un directorio de datos más corto: %2</translation>
        </message>
        <message>
            <source>The folder %1 is not safe for the operator socket: it must belong to the user of this program and be writable by that user only (chmod 700).</source>
            <translation>La carpeta %1 no es segura para el socket del operador: debe pertenecer al usuario de este programa y solo ese usuario debe poder escribir en ella (chmod 700).</translation>
        </message>
        <message>
            <source>The file %1 stands where the operator socket belongs and is no socket; move it away.</source>
            <translation>El archivo %1 está donde debe ir el socket del operador y no es un socket; apártelo.</translation>
        </message>
        <message>
            <source>Another program already listens on %1; stop it, or choose another data directory.</source>
            <translation>Otro programa ya escucha en %1; deténgalo o elija otro directorio de datos.</translation>
        </message>
        <message>
            <source>The program that listens on %1 runs as another user; nothing was sent to it.</source>
            <translation>El programa que escucha en %1 se ejecuta como otro usuario; no se le envió nada.</translation>
        </message>
        <message>
            <source>The key is tombstoned: it can never validate again.</source>
            <translation>La clave está excluida para siempre: no puede volver a validar.</translation>
        </message>
        <message>
            <source>The key is neither Active nor Connected.</source>
            <translation>La clave no está ni activa ni conectada.</translation>
        </message>
        <message>
            <source>The key has %1 free.</source>
            <translation>La clave tiene %1 libres.</translation>
        </message>
        <message>
            <source>The key has %1 bonded.</source>
            <translation>La clave tiene %1 vinculados.</translation>
        </message>
        <message>
            <source>Nothing is unbonding.</source>
            <translation>No hay nada en desvinculación.</translation>
        </message>
        <message>
            <source>No unbonded token has waited long enough yet.</source>
            <translation>Ningún token desvinculado ha esperado todavía lo suficiente.</translation>
        </message>
        <message>
            <source>The key is not jailed.</source>
            <translation>La clave no está suspendida.</translation>
        </message>
        <message>
            <source>The jail ends no earlier than in epoch %1.</source>
            <translation>La suspensión no termina antes de la época %1.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be listed.</source>
            <translation>Solo se puede poner a la venta una clave de nodo activa.</translation>
        </message>
        <message>
            <source>The key is not listed.</source>
            <translation>La clave no está a la venta.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be filed.</source>
            <translation>Solo se puede presentar una clave de nodo activa.</translation>
        </message>
        <message>
            <source>Unbond and withdraw first: tokens of the key are bonded or unbonding.</source>
            <translation>Antes desvincule y retire: la clave tiene tokens vinculados o en desvinculación.</translation>
        </message>
        <message>
            <source>The key is in the validator set of this epoch.</source>
            <translation>La clave está en el conjunto de validadores de esta época.</translation>
        </message>
        <message>
            <source>The key is listed: take it off the list first.</source>
            <translation>La clave está en venta: retírela primero de la venta.</translation>
        </message>
        <message>
            <source>Only an Active or Connected Node Key can change hands.</source>
            <translation>Solo una clave de nodo activa o conectada puede cambiar de propietario.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>La clave de nodo ya está en el libro mayor.</translation>
        </message>
        <message>
            <source>The Node Key is locked; unlock it, then try again.</source>
            <translation>La clave de nodo está bloqueada; desbloquéela e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Only an Active Node Key can be connected.</source>
            <translation>Solo se puede conectar una clave de nodo activa.</translation>
        </message>
        <message>
            <source>The key is not connected.</source>
            <translation>La clave no está conectada.</translation>
        </message>
        <message>
            <source>The demanded transaction and who demanded it are published for ever.</source>
            <translation>La transacción exigida y quién la exigió quedan publicados para siempre.</translation>
        </message>
        <message>
            <source>The promise and the promised transaction are published for ever.</source>
            <translation>La promesa y la transacción prometida quedan publicadas para siempre.</translation>
        </message>
        <message>
            <source>%1 is not pinned here.</source>
            <translation>%1 no está anclado aquí.</translation>
        </message>
        <message>
            <source>The keystore has no key %1.</source>
            <translation>El almacén de claves no tiene la clave %1.</translation>
        </message>
        <message>
            <source>This Node Key is not on the ledger: register it first.</source>
            <translation>Esta clave de nodo no está en el libro mayor: regístrela primero.</translation>
        </message>
        <message>
            <source>The key is Cold until its 72 hours are over.</source>
            <translation>La clave está fría hasta que pasen sus 72 horas.</translation>
        </message>
        <message>
            <source>The connection to the node broke before it answered; the command may have been carried out, look first.</source>
            <translation>La conexión con el nodo se interrumpió antes de que respondiera; puede que la orden se haya ejecutado, compruébelo primero.</translation>
        </message>
        <message>
            <source>The connection to the node broke; try again.</source>
            <translation>La conexión con el nodo se interrumpió; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The node did not answer in time; the command may still be carried out, look first.</source>
            <translation>El nodo no respondió a tiempo; puede que la orden aún se ejecute, compruébelo primero.</translation>
        </message>
        <message>
            <source>The node did not answer in time; try again.</source>
            <translation>El nodo no respondió a tiempo; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The node did not understand the request (gRPC status %1); use programs of one version.</source>
            <translation>El nodo no entendió la solicitud (estado gRPC %1); use programas de la misma versión.</translation>
        </message>
        <message>
            <source>Connecting to the node behind %1.</source>
            <translation>Conectando con el nodo tras %1.</translation>
        </message>
        <message>
            <source>The node sends a picture that this program cannot read; use programs of one version.</source>
            <translation>El nodo envía un estado que este programa no puede leer; use programas de la misma versión.</translation>
        </message>
        <message>
            <source>The connection to the node behind %1 has ended; it is tried again.</source>
            <translation>La conexión con el nodo tras %1 ha terminado; se vuelve a intentar.</translation>
        </message>
        <message>
            <source>Code that runs here compares with nothing: %1 is not known.</source>
            <translation>El código que se ejecuta aquí no se puede comparar con nada: no se conoce %1.</translation>
        </message>
        <message>
            <source>the runtime's version</source>
            <translation>la versión del motor de contenedores</translation>
        </message>
        <message>
            <source>the processor</source>
            <translation>el procesador</translation>
        </message>
        <message>
            <source>the tool image</source>
            <translation>la imagen de herramientas</translation>
        </message>
        <message>
            <source>Spot checks can show your input to other nodes</source>
            <translation>Los controles aleatorios pueden mostrar su entrada a otros nodos</translation>
        </message>
        <message>
            <source>A task whose request declares a class promises a result that can be checked. Some of these are run again by three other nodes, chosen at random after your answer was made. For that, the node that served you keeps your input, and of a chat the answer, encrypted in memory until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. If they disagree, the network's validators run it again too. Neither is ever written to disk, and both are wiped when the task is not drawn or when it is judged.</source>
            <translation>Una tarea cuya solicitud declara una clase promete un resultado que se puede comprobar. Algunas de ellas las vuelven a ejecutar otros tres nodos, elegidos al azar después de que se haya dado su respuesta. Para ello, el nodo que le atendió conserva su entrada y, en un chat, la respuesta, cifradas en la memoria hasta el sorteo, y solo las entrega a los nodos sorteados, cifradas para cada uno de ellos. Si no coinciden, los validadores de la red también la vuelven a ejecutar. Ninguna de las dos se escribe nunca en un disco, y ambas se borran cuando la tarea no sale en el sorteo o cuando se juzga.</translation>
        </message>
        <message>
            <source>Confidential requests are never checked this way: their nodes prove themselves by attestation instead, and no other node sees the input. Nor are requests that opt in to your memory: what is remembered stays with the node that you opened it on.</source>
            <translation>Las solicitudes confidenciales nunca se comprueban de esta manera: sus nodos se acreditan en cambio mediante atestación, y ningún otro nodo ve la entrada. Tampoco las solicitudes que usan su Memoria: lo que se recuerda permanece en el nodo en el que usted la abrió.</translation>
        </message>
        <message>
            <source>To keep a request out, send "spot_check": false in its body, or the header X-StackNet-Spot-Check: off.</source>
            <translation>Para excluir una solicitud, envíe "spot_check": false en su cuerpo, o la cabecera X-StackNet-Spot-Check: off.</translation>
        </message>
        <message>
            <source>There is no space left to write %1. Free some disk space and try again.</source>
            <translation>No queda espacio para escribir %1. Libere espacio en el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Cannot write %1: %2. Check the path and its permissions.</source>
            <translation>No se puede escribir %1: %2. Compruebe la ruta y sus permisos.</translation>
        </message>
        <message>
            <source>Cannot read %1: %2.</source>
            <translation>No se puede leer %1: %2.</translation>
        </message>
        <message>
            <source>%1 is larger than %2 bytes.</source>
            <translation>%1 ocupa más de %2 bytes.</translation>
        </message>
        <message>
            <source>Cannot make the folder %1: %2. Choose another data directory or change its permissions.</source>
            <translation>No se puede crear la carpeta %1: %2. Elija otro directorio de datos o cambie sus permisos.</translation>
        </message>
        <message>
            <source>Cannot write in the data directory %1: %2. Choose another data directory or change its permissions.</source>
            <translation>No se puede escribir en el directorio de datos %1: %2. Elija otro directorio de datos o cambie sus permisos.</translation>
        </message>
        <message>
            <source>Cannot start %1: %2.</source>
            <translation>No se puede iniciar %1: %2.</translation>
        </message>
        <message>
            <source>The names of program and node must be plain letters and digits, at most 40.</source>
            <translation>Los nombres del programa y del nodo deben ser simples letras y dígitos, 40 como máximo.</translation>
        </message>
        <message>
            <source>In the genesis, %1 %2.</source>
            <translation>En el génesis, %1 %2.</translation>
        </message>
        <message>
            <source>The genesis is not valid JSON: %1.</source>
            <translation>El génesis no es JSON válido: %1.</translation>
        </message>
        <message>
            <source>The genesis is larger than 4 MiB.</source>
            <translation>El génesis ocupa más de 4 MiB.</translation>
        </message>
        <message>
            <source>%1 not serving on the ledger</source>
            <translation>%1 sin prestar servicio según el libro mayor</translation>
        </message>
        <message>
            <source>%1 without a link</source>
            <translation>%1 sin enlace</translation>
        </message>
        <message>
            <source>%1 not heard of lately</source>
            <translation>%1 sin noticias recientes</translation>
        </message>
        <message>
            <source>%1 without a live attestation</source>
            <translation>%1 sin atestación vigente</translation>
        </message>
        <message>
            <source>%1 not doing such tasks</source>
            <translation>%1 sin admitir tareas así</translation>
        </message>
        <message>
            <source>%1 without the model</source>
            <translation>%1 sin el modelo</translation>
        </message>
        <message>
            <source>%1 below the minimum stake</source>
            <translation>%1 por debajo de la participación mínima</translation>
        </message>
        <message>
            <source>%1 serving another Stack</source>
            <translation>%1 al servicio de otro Stack</translation>
        </message>
        <message>
            <source>%1 without the resources</source>
            <translation>%1 sin los recursos</translation>
        </message>
        <message>
            <source>%1 without a capability</source>
            <translation>%1 sin una capacidad</translation>
        </message>
        <message>
            <source>%1 without a free slot</source>
            <translation>%1 sin plaza libre</translation>
        </message>
        <message>
            <source>%1 at 90 % load or more</source>
            <translation>%1 con una carga del 90 % o más</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known.</source>
            <translation>Ningún nodo con atestación puede aceptar ahora esta tarea: de %1 conocidos.</translation>
        </message>
        <message>
            <source>No attested node can take this task now: of %1 known, %2.</source>
            <translation>Ningún nodo con atestación puede aceptar ahora esta tarea: de %1 conocidos, %2.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known.</source>
            <translation>Ningún nodo puede aceptar ahora esta tarea: de %1 conocidos.</translation>
        </message>
        <message>
            <source>No node can take this task now: of %1 known, %2.</source>
            <translation>Ningún nodo puede aceptar ahora esta tarea: de %1 conocidos, %2.</translation>
        </message>
        <message>
            <source>The database %1 could not grow: the disk is full. Free some space and try again; nothing of the last change was kept.</source>
            <translation>La base de datos %1 no pudo crecer: el disco está lleno. Libere algo de espacio e inténtelo de nuevo; no se conservó nada del último cambio.</translation>
        </message>
        <message>
            <source>The database %1 is damaged or is not a database (%2). Restore it from a backup, or move it away and start again.</source>
            <translation>La base de datos %1 está dañada o no es una base de datos (%2). Restáurela desde una copia de seguridad, o apártela y vuelva a empezar.</translation>
        </message>
        <message>
            <source>The database %1 is in use by another program or task. Close it or try again in a moment.</source>
            <translation>Otro programa u otra tarea está usando la base de datos %1. Ciérrelo o inténtelo de nuevo dentro de un momento.</translation>
        </message>
        <message>
            <source>The database %1 cannot be opened or written (%2). Check that the file and its folder belong to you and that the disk is not read-only.</source>
            <translation>No se puede abrir o escribir la base de datos %1 (%2). Compruebe que el archivo y su carpeta le pertenecen y que el disco no es de solo lectura.</translation>
        </message>
        <message>
            <source>The database %1 refused an operation: %2. Look at the log for what was tried before.</source>
            <translation>La base de datos %1 rechazó una operación: %2. Mire en el registro qué se intentó antes.</translation>
        </message>
        <message>
            <source>The database did not accept the setting %1 = %2 (it is %3). The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>La base de datos no aceptó el ajuste %1 = %2 (es %3). La biblioteca SQLite en uso no sirve; instale la de la distribución.</translation>
        </message>
        <message>
            <source>the integrity check failed</source>
            <translation>la comprobación de integridad falló</translation>
        </message>
        <message>
            <source>a parameter could not be bound, %1</source>
            <translation>no se pudo enlazar un parámetro, %1</translation>
        </message>
        <message>
            <source>exactly one SQL statement is expected at a time</source>
            <translation>se espera exactamente una instrucción SQL cada vez</translation>
        </message>
        <message>
            <source>The database %1 has version %2, this program knows versions up to %3. It was written by a newer program; update this one.</source>
            <translation>La base de datos %1 tiene la versión %2; este programa conoce versiones hasta la %3. La escribió un programa más reciente; actualice este.</translation>
        </message>
        <message>
            <source>The log of the database %1 cannot be looked at (%2). Check the rights of its folder.</source>
            <translation>No se puede mirar el registro de la base de datos %1 (%2). Compruebe los permisos de su carpeta.</translation>
        </message>
        <message>
            <source>Nothing was deleted from the database %1: %2, so deleted rows would stay readable. The SQLite library in use does not fit; install the one of the distribution.</source>
            <translation>No se borró nada de la base de datos %1: %2, así que las filas borradas seguirían siendo legibles. La biblioteca SQLite en uso no sirve; instale la de la distribución.</translation>
        </message>
        <message>
            <source>The rows are deleted, but the log of the database %1 still holds them, because another program or task is reading it. Close that one or try again in a moment.</source>
            <translation>Las filas están borradas, pero el registro de la base de datos %1 aún las contiene, porque otro programa u otra tarea lo está leyendo. Ciérrelo o inténtelo de nuevo dentro de un momento.</translation>
        </message>
        <message>
            <source>secure_delete is %1 and not 1</source>
            <translation>secure_delete es %1 y no 1</translation>
        </message>
        <message>
            <source>its journal mode is %1</source>
            <translation>su modo de diario es %1</translation>
        </message>
        <message>
            <source>%1 paperworks, %2 tokens and %3 micro-USD</source>
            <translation>%1 unidades de papeleo, %2 tokens y %3 micro-USD</translation>
        </message>
        <message>
            <source>Node Key %1: the blocks have %2, and the ledger %3.</source>
            <translation>Clave de nodo %1: los bloques tienen %2 y el libro mayor, %3.</translation>
        </message>
        <message>
            <source>%1 has more than 200,000 files.</source>
            <translation>%1 tiene más de 200 000 archivos.</translation>
        </message>
        <message>
            <source>%1 cannot be walked (%2). Check its rights.</source>
            <translation>No se puede recorrer %1 (%2). Compruebe sus permisos.</translation>
        </message>
        <message>
            <source>That task has no receipt: only a task that succeeded has one.</source>
            <translation>Esa tarea no tiene recibo: solo lo tiene una tarea que se completó.</translation>
        </message>
        <message>
            <source>open the folders</source>
            <translation>abrir las carpetas</translation>
        </message>
        <message>
            <source>list the folder of pending blocks</source>
            <translation>listar la carpeta de bloques pendientes</translation>
        </message>
        <message>
            <source>remove an unfinished block</source>
            <translation>eliminar un bloque sin terminar</translation>
        </message>
        <message>
            <source>look for a block</source>
            <translation>buscar un bloque</translation>
        </message>
        <message>
            <source>make a block</source>
            <translation>crear un bloque</translation>
        </message>
        <message>
            <source>write a block</source>
            <translation>escribir un bloque</translation>
        </message>
        <message>
            <source>put a block in its place</source>
            <translation>poner un bloque en su lugar</translation>
        </message>
        <message>
            <source>write the pending blocks to the disk</source>
            <translation>escribir los bloques pendientes en el disco</translation>
        </message>
        <message>
            <source>write the blocks' names to the disk</source>
            <translation>escribir en el disco los nombres de los bloques</translation>
        </message>
        <message>
            <source>open a block</source>
            <translation>abrir un bloque</translation>
        </message>
        <message>
            <source>look at a block</source>
            <translation>examinar un bloque</translation>
        </message>
        <message>
            <source>read a block</source>
            <translation>leer un bloque</translation>
        </message>
        <message>
            <source>remove a block</source>
            <translation>eliminar un bloque</translation>
        </message>
        <message>
            <source>list blocks</source>
            <translation>listar los bloques</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>The name must have 1 to 64 bytes of readable text.</source>
            <translation>El nombre debe tener de 1 a 64 bytes de texto legible.</translation>
        </message>
        <message>
            <source>Choose a shorter name on one line.</source>
            <translation>Elija un nombre más corto, en una sola línea.</translation>
        </message>
        <message>
            <source>These rights do not go together.</source>
            <translation>Estos permisos no son compatibles entre sí.</translation>
        </message>
        <message>
            <source>A key that manages keys may do nothing else.</source>
            <translation>Una clave que gestiona claves no puede hacer nada más.</translation>
        </message>
        <message>
            <source>One of the addresses is no address block.</source>
            <translation>Una de las direcciones no es un bloque de direcciones.</translation>
        </message>
        <message>
            <source>Write it like 10.0.0.0/8 or 2001:db8::/32.</source>
            <translation>Escríbala como 10.0.0.0/8 o 2001:db8::/32.</translation>
        </message>
        <message>
            <source>One of the model names is too long or has spaces, or there are more than 32.</source>
            <translation>Uno de los nombres de modelo es demasiado largo o tiene espacios, o hay más de 32.</translation>
        </message>
        <message>
            <source>The monthly budget is too large: at most 10^15 tokens.</source>
            <translation>El presupuesto mensual es demasiado grande: 10^15 tokens como máximo.</translation>
        </message>
        <message>
            <source>This API key is revoked, or was replaced already.</source>
            <translation>Esta clave de API está revocada o ya se sustituyó.</translation>
        </message>
        <message>
            <source>Create a new one.</source>
            <translation>Cree una nueva.</translation>
        </message>
        <message>
            <source>This API key has expired.</source>
            <translation>Esta clave de API ha caducado.</translation>
        </message>
        <message>
            <source>The old key can stay valid for 24 hours at most.</source>
            <translation>La clave anterior puede seguir siendo válida 24 horas como máximo.</translation>
        </message>
        <message>
            <source>This session has ended already.</source>
            <translation>Esta sesión ya ha terminado.</translation>
        </message>
        <message>
            <source>Nothing was changed; look at the list again.</source>
            <translation>No se cambió nada; vuelva a mirar la lista.</translation>
        </message>
        <message>
            <source>This node offers no wallet login.</source>
            <translation>Este nodo no ofrece inicio de sesión con cartera.</translation>
        </message>
        <message>
            <source>It must serve clients, on this machine or under an https origin that is set in node.json.</source>
            <translation>Debe atender a clientes, en este equipo o en un origen https que esté definido en node.json.</translation>
        </message>
        <message>
            <source>Nobody signed within the time.</source>
            <translation>Nadie firmó dentro del plazo.</translation>
        </message>
        <message>
            <source>Start the sign-in again.</source>
            <translation>Vuelva a comenzar el inicio de sesión.</translation>
        </message>
        <message>
            <source>The sign-in was closed after five wrong links or signatures.</source>
            <translation>El inicio de sesión se cerró después de cinco enlaces o firmas incorrectos.</translation>
        </message>
        <message>
            <source>Start again; if it was not you, another program on this machine tried.</source>
            <translation>Comience de nuevo; si no fue usted, lo intentó otro programa de este equipo.</translation>
        </message>
        <message>
            <source>The sign-in was cancelled.</source>
            <translation>Se canceló el inicio de sesión.</translation>
        </message>
        <message>
            <source>Start again when you are ready.</source>
            <translation>Comience de nuevo cuando esté listo.</translation>
        </message>
        <message>
            <source>This sign-in is over, or a newer one took its place.</source>
            <translation>Este inicio de sesión ha concluido, u otro más reciente ocupó su lugar.</translation>
        </message>
        <message>
            <source>Start it again.</source>
            <translation>Comience de nuevo.</translation>
        </message>
        <message>
            <source>This sign-in has ended.</source>
            <translation>Este inicio de sesión ha terminado.</translation>
        </message>
        <message>
            <source>This node takes no sign-in from that chain.</source>
            <translation>Este nodo no acepta inicios de sesión desde esa cadena.</translation>
        </message>
        <message>
            <source>Use an account of another chain, or allow it in node.json.</source>
            <translation>Use una cuenta de otra cadena o permita esta en node.json.</translation>
        </message>
        <message>
            <source>The text was used already, or failed five times.</source>
            <translation>El texto ya se usó o falló cinco veces.</translation>
        </message>
        <message>
            <source>Make a new text and sign that.</source>
            <translation>Genere un texto nuevo y firme ese.</translation>
        </message>
        <message>
            <source>The signature is of another account than the one that was named.</source>
            <translation>La firma es de una cuenta distinta de la indicada.</translation>
        </message>
        <message>
            <source>Sign with the account whose address you typed.</source>
            <translation>Firme con la cuenta cuya dirección escribió.</translation>
        </message>
        <message>
            <source>The Auth Bridge takes at most 1,000 sites.</source>
            <translation>Auth Bridge admite 1000 sitios como máximo.</translation>
        </message>
        <message>
            <source>Remove one that is not used any more.</source>
            <translation>Quite uno que ya no se use.</translation>
        </message>
        <message>
            <source>This site is not entered any more.</source>
            <translation>Este sitio ya no está en la lista.</translation>
        </message>
        <message>
            <source>Look at the list again; it may have been removed elsewhere.</source>
            <translation>Vuelva a mirar la lista; es posible que se haya quitado desde otro lugar.</translation>
        </message>
        <message>
            <source>No page could be opened on this machine.</source>
            <translation>No se pudo abrir ninguna página en este equipo.</translation>
        </message>
        <message>
            <source>See that a port of the loopback is free, then try again.</source>
            <translation>Compruebe que haya un puerto de loopback libre e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This node has no Rack.</source>
            <translation>Este nodo no tiene Rack.</translation>
        </message>
        <message>
            <source>Set "enabled" under "rack" in node.json.</source>
            <translation>Defina "enabled" bajo "rack" en node.json.</translation>
        </message>
        <message>
            <source>The Rack has as many jobs as it takes.</source>
            <translation>El Rack ya tiene todas las operaciones que admite.</translation>
        </message>
        <message>
            <source>Wait until one is done, or cancel one.</source>
            <translation>Espere a que termine una o cancele otra.</translation>
        </message>
        <message>
            <source>This is no CID that can be used here.</source>
            <translation>Este no es un CID que se pueda usar aquí.</translation>
        </message>
        <message>
            <source>Copy it again, from its first to its last letter.</source>
            <translation>Cópielo de nuevo, de la primera a la última letra.</translation>
        </message>
        <message>
            <source>It is not pinned here any more.</source>
            <translation>Ya no está anclado aquí.</translation>
        </message>
        <message>
            <source>Look at the list again.</source>
            <translation>Vuelva a mirar la lista.</translation>
        </message>
        <message>
            <source>This job is not listed any more.</source>
            <translation>Esta operación ya no está en la lista.</translation>
        </message>
        <message>
            <source>There is a file at the target already.</source>
            <translation>Ya hay un archivo en el destino.</translation>
        </message>
        <message>
            <source>Choose a path that does not exist yet.</source>
            <translation>Elija una ruta que aún no exista.</translation>
        </message>
        <message>
            <source>The key does not open this content.</source>
            <translation>La clave no abre este contenido.</translation>
        </message>
        <message>
            <source>Use the key that was shown when it was added.</source>
            <translation>Use la clave que se mostró cuando se añadió.</translation>
        </message>
        <message>
            <source>The content is encrypted: its key is needed.</source>
            <translation>El contenido está cifrado: se necesita su clave.</translation>
        </message>
        <message>
            <source>Give the key that was shown when it was added, or export a CAR.</source>
            <translation>Indique la clave que se mostró cuando se añadió o exporte un CAR.</translation>
        </message>
        <message>
            <source>The IPFS node does not answer.</source>
            <translation>El nodo IPFS no responde.</translation>
        </message>
        <message>
            <source>See that it runs, then try again.</source>
            <translation>Compruebe que esté en ejecución e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The disk of the Rack is full.</source>
            <translation>El disco del Rack está lleno.</translation>
        </message>
        <message>
            <source>Free some space or unpin something.</source>
            <translation>Libere espacio o desancle algo.</translation>
        </message>
        <message>
            <source>The job was cancelled.</source>
            <translation>La operación se canceló.</translation>
        </message>
        <message>
            <source>This API key does not exist any more.</source>
            <translation>Esta clave de API ya no existe.</translation>
        </message>
        <message>
            <source>That passphrase does not open this Node Key.</source>
            <translation>Esa frase de contraseña no abre esta clave de nodo.</translation>
        </message>
        <message>
            <source>Check the keyboard layout and Caps Lock, then try again.</source>
            <translation>Compruebe la distribución del teclado y el bloqueo de mayúsculas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>This Node Key is not in the keystore of this node.</source>
            <translation>Esta clave de nodo no está en el almacén de claves de este nodo.</translation>
        </message>
        <message>
            <source>Choose a key that says Locked or Unlocked.</source>
            <translation>Elija una clave que indique «Bloqueada» o «Desbloqueada».</translation>
        </message>
        <message>
            <source>The Node Key is locked.</source>
            <translation>La clave de nodo está bloqueada.</translation>
        </message>
        <message>
            <source>Unlock it, then do this again.</source>
            <translation>Desbloquéela y repita la operación.</translation>
        </message>
        <message>
            <source>The passphrase is too short.</source>
            <translation>La frase de contraseña es demasiado corta.</translation>
        </message>
        <message>
            <source>Use at least 8 characters; four random words are better.</source>
            <translation>Use al menos 8 caracteres; cuatro palabras al azar son mejores.</translation>
        </message>
        <message>
            <source>The Node Key is Cold until its 72 hours are over.</source>
            <translation>La clave de nodo está fría hasta que pasen sus 72 horas.</translation>
        </message>
        <message>
            <source>Wait for the time shown beside the key.</source>
            <translation>Espere el tiempo que se muestra junto a la clave.</translation>
        </message>
        <message>
            <source>The Node Key is not in the state that this step needs.</source>
            <translation>La clave de nodo no está en el estado que este paso requiere.</translation>
        </message>
        <message>
            <source>The order is register, wait 72 hours, activate, connect.</source>
            <translation>El orden es registrar, esperar 72 horas, activar y conectar.</translation>
        </message>
        <message>
            <source>The Node Key is on the ledger already.</source>
            <translation>La clave de nodo ya está en el libro mayor.</translation>
        </message>
        <message>
            <source>There is no receipt for this task.</source>
            <translation>No hay recibo de esta tarea.</translation>
        </message>
        <message>
            <source>A receipt appears once the task has ended well.</source>
            <translation>El recibo aparece cuando la tarea ha terminado bien.</translation>
        </message>
        <message>
            <source>Another Stacknet program uses this data directory.</source>
            <translation>Otro programa de Stacknet usa este directorio de datos.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --data-dir and another folder.</source>
            <translation>Cierre el otro programa o inicie con --data-dir y otra carpeta.</translation>
        </message>
        <message>
            <source>The HTTP port is taken by another program.</source>
            <translation>Otro programa ocupa el puerto HTTP.</translation>
        </message>
        <message>
            <source>Close the other program, or start with --http 127.0.0.1:0 for a free port.</source>
            <translation>Cierre el otro programa o inicie con --http 127.0.0.1:0 para usar un puerto libre.</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>Se ha perdido la conexión con el motor.</translation>
        </message>
        <message>
            <source>The console tries again by itself; see that stacknetd runs.</source>
            <translation>La consola lo vuelve a intentar por sí sola; compruebe que stacknetd esté en ejecución.</translation>
        </message>
        <message>
            <source>Something failed and gave no reason (%1).</source>
            <translation>Algo falló sin dar ningún motivo (%1).</translation>
        </message>
        <message>
            <source>This program runs no local network with that validator.</source>
            <translation>Este programa no ejecuta ninguna red local con ese validador.</translation>
        </message>
        <message>
            <source>The console is locked.</source>
            <translation>La consola está bloqueada.</translation>
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
            <translation>%1 días</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>%1 ago</source>
            <translation>hace %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dentro de %1</translation>
        </message>
    </context>
    <context>
        <name>Hardware</name>
        <message>
            <source>Graphics processor</source>
            <translation>Procesador gráfico</translation>
        </message>
        <message>
            <source>Answers come faster; without one the processor does the work.</source>
            <translation>Las respuestas llegan más rápido; sin él, el trabajo lo hace el procesador.</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Controlador</translation>
        </message>
        <message>
            <source>It gives the evidence that the GPU is genuine.</source>
            <translation>Aporta la evidencia de que la GPU es auténtica.</translation>
        </message>
        <message>
            <source>Confidential computing</source>
            <translation>Computación confidencial</translation>
        </message>
        <message>
            <source>Only attested machines get confidential tasks; all others still get ordinary ones.</source>
            <translation>Solo los equipos con atestación reciben tareas confidenciales; los demás siguen recibiendo las normales.</translation>
        </message>
        <message>
            <source>Container runtime</source>
            <translation>Motor de contenedores</translation>
        </message>
        <message>
            <source>Code tasks run in a locked-down container, or not at all.</source>
            <translation>Las tareas de código se ejecutan en un contenedor restringido, o no se ejecutan.</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>A node that cannot write its votes down stops signing.</source>
            <translation>Un nodo que no puede guardar sus votos deja de firmar.</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Proposals with a wrong time are refused, and logins end too early.</source>
            <translation>Las propuestas con una hora incorrecta se rechazan y las sesiones terminan antes de tiempo.</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Clients and other nodes connect there.</source>
            <translation>Los clientes y otros nodos se conectan ahí.</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Without one, chat requests are answered with 503.</source>
            <translation>Sin él, las solicitudes de chat se responden con 503.</translation>
        </message>
    </context>
    <context>
        <name>Headline</name>
        <message>
            <source>Only %1 of %2 validators can be reached: no block can be finalized.</source>
            <translation>Solo se puede llegar a %1 de %2 validadores: no se puede finalizar ningún bloque.</translation>
        </message>
        <message>
            <source>See the peers</source>
            <translation>Ver los pares</translation>
        </message>
        <message>
            <source>%1 of %2 peers are not connected; the network goes on without them.</source>
            <translation>%1 de %2 pares no están conectados; la red continúa sin ellos.</translation>
        </message>
        <message>
            <source>This machine's clock is %1 from the other nodes; set it by NTP.</source>
            <translation>El reloj de este equipo difiere %1 del de los demás nodos; ajústelo mediante NTP.</translation>
        </message>
        <message>
            <source>The node catches up with the network and does not vote yet.</source>
            <translation>El nodo se está poniendo al día con la red y aún no vota.</translation>
        </message>
        <message>
            <source>Chat is not served: %1</source>
            <translation>No se atiende el chat: %1</translation>
        </message>
        <message>
            <source>no model is running.</source>
            <translation>no hay ningún modelo en ejecución.</translation>
        </message>
        <message>
            <source>Code is not run: %1</source>
            <translation>No se ejecuta código: %1</translation>
        </message>
        <message>
            <source>there is no container runtime.</source>
            <translation>no hay ningún motor de contenedores.</translation>
        </message>
        <message>
            <source>The HTTP address is not open, so no client can reach this node.</source>
            <translation>La dirección HTTP no está abierta, por lo que ningún cliente puede llegar a este nodo.</translation>
        </message>
        <message>
            <source>See the log</source>
            <translation>Ver el registro</translation>
        </message>
        <message>
            <source>%1 is connected but locked: it cannot sign.</source>
            <translation>%1 está conectada, pero bloqueada: no puede firmar.</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>%1 is past its 72 hours and can be activated.</source>
            <translation>%1 ya ha superado sus 72 horas y se puede activar.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>%1 is not on the ledger yet.</source>
            <translation>%1 aún no está en el libro mayor.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The node finishes its tasks and takes no new ones.</source>
            <translation>El nodo termina sus tareas y no acepta nuevas.</translation>
        </message>
        <message>
            <source>Work is paused: no task is taken.</source>
            <translation>El trabajo está en pausa: no se acepta ninguna tarea.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>The GPU's evidence did not pass: no confidential task.</source>
            <translation>La evidencia de la GPU no se aceptó: ninguna tarea confidencial.</translation>
        </message>
        <message>
            <source>See why</source>
            <translation>Ver por qué</translation>
        </message>
        <message>
            <source>Waiting for the first data</source>
            <translation>Esperando los primeros datos</translation>
        </message>
        <message>
            <source>Not connected to the engine</source>
            <translation>Sin conexión con el motor</translation>
        </message>
        <message>
            <source>What you see is the last that was known.</source>
            <translation>Lo que ve es lo último que se supo.</translation>
        </message>
        <message>
            <source>No news from the engine</source>
            <translation>Sin noticias del motor</translation>
        </message>
        <message>
            <source>What you see may not be true any more.</source>
            <translation>Es posible que lo que ve ya no sea cierto.</translation>
        </message>
        <message>
            <source>no Node Key of yours is serving</source>
            <translation>ninguna de sus claves de nodo presta servicio</translation>
        </message>
        <message>
            <source>cannot take tasks</source>
            <translation>no puede aceptar tareas</translation>
        </message>
        <message>
            <source>earning: a task is running</source>
            <translation>ganando: hay una tarea en curso</translation>
        </message>
        <message>
            <source>ready to earn</source>
            <translation>listo para ganar</translation>
        </message>
        <message>
            <source>Act now · %1</source>
            <translation>Actúe ahora · %1</translation>
        </message>
        <message>
            <source>Safe, but look at this · %1</source>
            <translation>Seguro, pero revise esto · %1</translation>
        </message>
        <message>
            <source>Running normally · %1 · nothing urgent to do</source>
            <translation>Funcionamiento normal · %1 · nada urgente que hacer</translation>
        </message>
        <message>
            <source>%1 blocks finalized, %2 tasks done, %3 failed.</source>
            <translation>%1 bloques finalizados, %2 tareas hechas, %3 fallidas.</translation>
        </message>
        <message>
            <source>See the checks</source>
            <translation>Ver las comprobaciones</translation>
        </message>
    </context>
    <context>
        <name>Incidents</name>
        <message>
            <source>%1, muted until %2</source>
            <translation>%1, silenciada hasta %2</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravedad</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primera</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Resuelta</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>Silenciada hasta</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
    </context>
    <context>
        <name>KeyFiles</name>
        <message>
            <source>Node Key files (*.snkey);;All files (*)</source>
            <translation>Archivos de clave de nodo (*.snkey);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Slashing protection (*.json);;All files (*)</source>
            <translation>Protección contra penalización (*.json);;Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>KeyForm</name>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two, and those of some scripts three or four.</source>
            <translation>Demasiado largo: un nombre tiene %1 bytes como máximo. Las letras con acento ocupan dos, y las de algunas escrituras, tres o cuatro.</translation>
        </message>
        <message>
            <source>Too short: use at least %1 characters.</source>
            <translation>Demasiado corta: use al menos %1 caracteres.</translation>
        </message>
        <message>
            <source>Too long: a passphrase has at most %1 bytes.</source>
            <translation>Demasiado larga: una frase de contraseña tiene %1 bytes como máximo.</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Las dos frases de contraseña no coinciden.</translation>
        </message>
        <message>
            <source>At least %1 characters; four random words are better.</source>
            <translation>Al menos %1 caracteres; cuatro palabras al azar son mejores.</translation>
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
            <translation>Penalizada: votos contradictorios</translation>
        </message>
        <message>
            <source>Slashed: failed spot-check</source>
            <translation>Penalizada: control aleatorio no superado</translation>
        </message>
        <message>
            <source>Slashed: censorship</source>
            <translation>Penalizada: censura</translation>
        </message>
        <message>
            <source>−%1 tokens</source>
            <translation>−%1 tokens</translation>
        </message>
        <message>
            <source>Key made</source>
            <translation>Clave creada</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Archivo exportado</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protección exportada</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Firma detenida</translation>
        </message>
        <message>
            <source>Cold until %1</source>
            <translation>Fría hasta %1</translation>
        </message>
        <message>
            <source>%1, tombstoned</source>
            <translation>%1, excluida para siempre</translation>
        </message>
        <message>
            <source>%1, jailed</source>
            <translation>%1, suspendida</translation>
        </message>
        <message>
            <source>No backup</source>
            <translation>Sin copia de seguridad</translation>
        </message>
        <message>
            <source>Words not checked</source>
            <translation>Palabras sin comprobar</translation>
        </message>
        <message>
            <source>Backup old</source>
            <translation>Copia de seguridad antigua</translation>
        </message>
        <message>
            <source>Backed up</source>
            <translation>Con copia de seguridad</translation>
        </message>
        <message>
            <source>epoch %1 · view %2</source>
            <translation>época %1 · vista %2</translation>
        </message>
        <message>
            <source>Nothing signed</source>
            <translation>Nada firmado</translation>
        </message>
        <message>
            <source>Not exported</source>
            <translation>Sin exportar</translation>
        </message>
        <message>
            <source>Exported</source>
            <translation>Exportada</translation>
        </message>
    </context>
    <context>
        <name>PointsPage</name>
        <message numerus="yes">
            <source>Estimate, by the last %n day(s)</source>
            <translation>
                <numerusform>Estimación a partir del último día (%n)</numerusform>
                <numerusform>Estimación a partir de los últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Where do points come from?</source>
            <translation>¿De dónde vienen los puntos?</translation>
        </message>
        <message>
            <source>points a day</source>
            <translation>puntos al día</translation>
        </message>
        <message>
            <source>points an hour</source>
            <translation>puntos por hora</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Aún no hay puntos</translation>
        </message>
        <message>
            <source>Points come from tasks that are done, from votes in time and from spot checks.</source>
            <translation>Los puntos vienen de las tareas hechas, de los votos a tiempo y de los controles aleatorios.</translation>
        </message>
        <message>
            <source>Where is the total going?</source>
            <translation>¿Hacia dónde va el total?</translation>
        </message>
        <message>
            <source>points</source>
            <translation>puntos</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Key registered</source>
            <translation>Clave registrada</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votos presentes</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tareas hechas</translation>
        </message>
        <message>
            <source>Lost a term as leader</source>
            <translation>Perdió un mandato como líder</translation>
        </message>
        <message>
            <source>Demanded what was invalid</source>
            <translation>Exigió algo no válido</translation>
        </message>
        <message>
            <source>Slashed</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>Decay of an epoch</source>
            <translation>Decaimiento de una época</translation>
        </message>
        <message>
            <source>Spot checks done</source>
            <translation>Controles aleatorios hechos</translation>
        </message>
        <message>
            <source>Missed a spot check</source>
            <translation>Faltó a un control aleatorio</translation>
        </message>
        <message>
            <source>Failed a spot check</source>
            <translation>No superó un control aleatorio</translation>
        </message>
        <message>
            <source>Input of a task not handed over</source>
            <translation>No entregó la entrada de una tarea</translation>
        </message>
        <message>
            <source>Before or beside the record</source>
            <translation>Anterior al registro o fuera de él</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Controles aleatorios</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Decaimiento</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otros</translation>
        </message>
        <message>
            <source>Penalties</source>
            <translation>Sanciones</translation>
        </message>
    </context>
    <context>
        <name>Privacy</name>
        <message>
            <source>Prompts and answers</source>
            <translation>Indicaciones y respuestas</translation>
        </message>
        <message>
            <source>Code that is run</source>
            <translation>Código que se ejecuta</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Receipts</source>
            <translation>Recibos</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>Usage metrics</source>
            <translation>Métricas de uso</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Libro mayor</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Waiting transactions</source>
            <translation>Transacciones en espera</translation>
        </message>
        <message>
            <source>Inputs for spot checks</source>
            <translation>Entradas para controles aleatorios</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Controles aleatorios</translation>
        </message>
        <message>
            <source>Files in the Rack</source>
            <translation>Archivos del Rack</translation>
        </message>
        <message>
            <source>Memory of users</source>
            <translation>Memoria de los usuarios</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Wallet addresses</source>
            <translation>Direcciones de carteras</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Atestación</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Claves de nodo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Models and images</source>
            <translation>Modelos e imágenes</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Pruebas de borrado</translation>
        </message>
        <message>
            <source>Exports</source>
            <translation>Exportaciones</translation>
        </message>
        <message>
            <source>Swap</source>
            <translation>Memoria de intercambio</translation>
        </message>
        <message>
            <source>Core files</source>
            <translation>Volcados de memoria</translation>
        </message>
        <message>
            <source>Memory of the process</source>
            <translation>Memoria del proceso</translation>
        </message>
        <message>
            <source>Locked memory</source>
            <translation>Memoria bloqueada</translation>
        </message>
        <message>
            <source>Transport of the API</source>
            <translation>Transporte de la API</translation>
        </message>
        <message>
            <source>Every store is known</source>
            <translation>Se conocen todos los almacenes</translation>
        </message>
        <message>
            <source>Nothing is learned from</source>
            <translation>No se aprende de nada</translation>
        </message>
        <message>
            <source>Data stays where it is processed</source>
            <translation>Los datos se quedan donde se procesan</translation>
        </message>
        <message>
            <source>Content is not copied</source>
            <translation>El contenido no se copia</translation>
        </message>
        <message>
            <source>Clean up</source>
            <translation>Limpiar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anclar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>Desanclar</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Collect garbage</source>
            <translation>Ejecutar la recogida</translation>
        </message>
        <message>
            <source>Never written down</source>
            <translation>Nunca se guarda por escrito</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Sobrescrito</translation>
        </message>
        <message>
            <source>Key destroyed</source>
            <translation>Clave destruida</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Kept for good</source>
            <translation>Se conserva para siempre</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>The content goes to the IPFS node at %1: whoever learns its CID can fetch it from there, and copies elsewhere cannot be called back.</source>
            <translation>El contenido va al nodo IPFS en %1: quien conozca su CID puede obtenerlo de allí, y las copias en otros lugares no se pueden retirar.</translation>
        </message>
        <message>
            <source>It is encrypted first. Its key is shown once and kept nowhere: without it nobody can read the content again.</source>
            <translation>Antes se cifra. Su clave se muestra una sola vez y no se guarda en ningún sitio: sin ella nadie puede volver a leer el contenido.</translation>
        </message>
        <message>
            <source>It is not encrypted: its CID lets anyone with a guess of the content confirm the guess.</source>
            <translation>No está cifrado: su CID permite que cualquiera que suponga el contenido confirme su suposición.</translation>
        </message>
        <message>
            <source>The pin, its name and that name's key are deleted for good.</source>
            <translation>El anclaje, su nombre y la clave de ese nombre se borran definitivamente.</translation>
        </message>
        <message>
            <source>Blocks that no other pin needs are deleted from this node.</source>
            <translation>Los bloques que ningún otro anclaje necesita se borran de este nodo.</translation>
        </message>
        <message>
            <source>Copies that others fetched, exported or backed up cannot be called back; of encrypted content they are unreadable without its key.</source>
            <translation>Las copias que otros obtuvieron, exportaron o guardaron no se pueden retirar; las de contenido cifrado son ilegibles sin su clave.</translation>
        </message>
        <message>
            <source>When the IPFS node does not answer, its pin stays there and this node no longer knows of it.</source>
            <translation>Cuando el nodo IPFS no responde, su anclaje permanece allí y este nodo deja de saber de él.</translation>
        </message>
        <message>
            <source>The IPFS node deletes every block that it has not pinned, also those of other programs that use it.</source>
            <translation>El nodo IPFS borra todos los bloques que no tiene anclados, también los de otros programas que lo usan.</translation>
        </message>
        <message>
            <source>The IPFS node had it pinned before: its own pin stays.</source>
            <translation>El nodo IPFS ya lo tenía anclado: su propio anclaje permanece.</translation>
        </message>
        <message>
            <source>Its blocks stay on the IPFS node until that collects garbage.</source>
            <translation>Sus bloques permanecen en el nodo IPFS hasta que este haga su recogida.</translation>
        </message>
        <message>
            <source>Earnings and points</source>
            <translation>Ingresos y puntos</translation>
        </message>
        <message>
            <source>Alerts that happened</source>
            <translation>Alertas ocurridas</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Reglas y canales de alertas</translation>
        </message>
    </context>
    <context>
        <name>Retention</name>
        <message>
            <source>Prompts, responses and the files of chats, as text and as tokens</source>
            <translation>Indicaciones, respuestas y archivos de los chats, como texto y como tokens</translation>
        </message>
        <message>
            <source>Memory alone: the request, its queue, the model's context</source>
            <translation>Solo en memoria: la solicitud, su cola, el contexto del modelo</translation>
        </message>
        <message>
            <source>Until the answer is sent</source>
            <translation>Hasta que se envía la respuesta</translation>
        </message>
        <message>
            <source>To answer</source>
            <translation>Para responder</translation>
        </message>
        <message>
            <source>Nobody has to</source>
            <translation>Nadie tiene que hacerlo</translation>
        </message>
        <message>
            <source>Code that is run, its standard input, files and output</source>
            <translation>Código que se ejecuta, su entrada estándar, sus archivos y su salida</translation>
        </message>
        <message>
            <source>A memory file system, /dev/shm/stacknet-UID-…/jobs; sandbox/ where there is none</source>
            <translation>Un sistema de archivos en memoria, /dev/shm/stacknet-UID-…/jobs; sandbox/ donde no lo hay</translation>
        </message>
        <message>
            <source>Until the run ends</source>
            <translation>Hasta que termina la ejecución</translation>
        </message>
        <message>
            <source>To run it</source>
            <translation>Para ejecutarlo</translation>
        </message>
        <message>
            <source>Tasks: id, kind, model, API key's id, times, token counts, error code, state of the paperwork. No content, no address</source>
            <translation>Tareas: id, tipo, modelo, id de la clave de API, horas, cantidades de tokens, código de error, estado del papeleo. Sin contenido ni direcciones</translation>
        </message>
        <message>
            <source>tasks.db</source>
            <translation>tasks.db</translation>
        </message>
        <message>
            <source>90 days after the ledger accepted its paperwork; 30 days when it never did; 7 days when the task failed</source>
            <translation>90 días después de que el libro mayor aceptara su papeleo; 30 días si nunca lo aceptó; 7 días si la tarea falló</translation>
        </message>
        <message>
            <source>Settlement, and questions about a bill</source>
            <translation>Liquidación y consultas sobre una factura</translation>
        </message>
        <message>
            <source>The operator: stacknetctl privacy run</source>
            <translation>El operador: stacknetctl privacy run</translation>
        </message>
        <message>
            <source>Receipts, signed by the Node Key: digests of input and output (of chats with a salt that the client alone has; of code without, so that a run can be repeated and compared)</source>
            <translation>Recibos, firmados por la clave de nodo: resúmenes de la entrada y la salida (de los chats, con una sal que solo tiene el cliente; del código, sin ella, para que una ejecución se pueda repetir y comparar)</translation>
        </message>
        <message>
            <source>tasks.db, beside the task</source>
            <translation>tasks.db, junto a la tarea</translation>
        </message>
        <message>
            <source>As long as the task's record</source>
            <translation>Tanto como el registro de la tarea</translation>
        </message>
        <message>
            <source>Proof of what was done</source>
            <translation>Prueba de lo que se hizo</translation>
        </message>
        <message>
            <source>As the task's record</source>
            <translation>Como el registro de la tarea</translation>
        </message>
        <message>
            <source>Paperwork: task's hash, token counts, receipt's digest, price. No account, no content</source>
            <translation>Papeleo: hash de la tarea, cantidades de tokens, resumen del recibo, precio. Sin cuenta ni contenido</translation>
        </message>
        <message>
            <source>chain.db, on every node of the network</source>
            <translation>chain.db, en todos los nodos de la red</translation>
        </message>
        <message>
            <source>For ever</source>
            <translation>Para siempre</translation>
        </message>
        <message>
            <source>Settlement: the ledger is made of it</source>
            <translation>Liquidación: el libro mayor se compone de ello</translation>
        </message>
        <message>
            <source>Nobody can</source>
            <translation>Nadie puede</translation>
        </message>
        <message>
            <source>Counters of requests and tokens; what was released of them: sums over many accounts, with noise, without account or address</source>
            <translation>Contadores de solicitudes y tokens; lo que se publicó de ellos: sumas de muchas cuentas, con ruido, sin cuenta ni dirección</translation>
        </message>
        <message>
            <source>Memory until a day is over; metrics.db after that</source>
            <translation>En memoria hasta que acaba el día; después, metrics.db</translation>
        </message>
        <message>
            <source>Counters until the day's release; the last 400 releases</source>
            <translation>Los contadores, hasta la publicación del día; las últimas 400 publicaciones</translation>
        </message>
        <message>
            <source>To see how the node is used</source>
            <translation>Para ver cómo se usa el nodo</translation>
        </message>
        <message>
            <source>The operator: counters by a restart, releases by removing the file</source>
            <translation>El operador: los contadores, reiniciando; las publicaciones, quitando el archivo</translation>
        </message>
        <message>
            <source>Blocks, transactions, Node Keys, stake, points, evidence, challenges, spot-check verdicts, attestation statements. No content</source>
            <translation>Bloques, transacciones, claves de nodo, participación, puntos, evidencias, impugnaciones, veredictos de controles aleatorios, declaraciones de atestación. Sin contenido</translation>
        </message>
        <message>
            <source>chain.db, snapshots.db, on every node of the network</source>
            <translation>chain.db, snapshots.db, en todos los nodos de la red</translation>
        </message>
        <message>
            <source>For ever; older blocks may be pruned</source>
            <translation>Para siempre; los bloques más antiguos se pueden podar</translation>
        </message>
        <message>
            <source>What the network agreed on</source>
            <translation>Lo que la red acordó</translation>
        </message>
        <message>
            <source>What this node's key has signed in consensus</source>
            <translation>Lo que la clave de este nodo ha firmado en el consenso</translation>
        </message>
        <message>
            <source>votes.db</source>
            <translation>votes.db</translation>
        </message>
        <message>
            <source>Until the view is final; the newest for ever</source>
            <translation>Hasta que la vista es definitiva; lo más reciente, para siempre</translation>
        </message>
        <message>
            <source>Never to sign two things for one view (slashing)</source>
            <translation>Para no firmar nunca dos cosas en una misma vista (penalización)</translation>
        </message>
        <message>
            <source>Nobody should</source>
            <translation>Nadie debería</translation>
        </message>
        <message>
            <source>Transactions waiting for a block, and promises to hold them</source>
            <translation>Transacciones que esperan un bloque y promesas de conservarlas</translation>
        </message>
        <message>
            <source>demands.db, orders.db, *.damaged</source>
            <translation>demands.db, orders.db, *.damaged</translation>
        </message>
        <message>
            <source>Until a block has them, or they expire</source>
            <translation>Hasta que un bloque las contiene o caducan</translation>
        </message>
        <message>
            <source>Proof of censorship</source>
            <translation>Prueba de censura</translation>
        </message>
        <message>
            <source>Inputs of tasks that the network may draw for a spot check; sent to drawn nodes alone, sealed to each</source>
            <translation>Entradas de tareas que la red puede sortear para un control aleatorio; se envían solo a los nodos sorteados, selladas para cada uno</translation>
        </message>
        <message>
            <source>Memory alone</source>
            <translation>Solo en memoria</translation>
        </message>
        <message>
            <source>Until no drawn node can ask for them any more</source>
            <translation>Hasta que ningún nodo sorteado pueda pedirlas ya</translation>
        </message>
        <message>
            <source>To be checked by other nodes</source>
            <translation>Para que otros nodos las comprueben</translation>
        </message>
        <message>
            <source>Answers of this node to spot checks that are not revealed yet, and programs of its own making that it commits: digests and salts, never an input of a client</source>
            <translation>Respuestas de este nodo a controles aleatorios aún sin revelar, y programas propios que compromete: resúmenes y sales, nunca una entrada de un cliente</translation>
        </message>
        <message>
            <source>arena.db, *.damaged</source>
            <translation>arena.db, *.damaged</translation>
        </message>
        <message>
            <source>Until they are revealed, or the check is over</source>
            <translation>Hasta que se revelan o el control termina</translation>
        </message>
        <message>
            <source>So that a restart can reveal and open them</source>
            <translation>Para que, tras un reinicio, se puedan revelar y abrir</translation>
        </message>
        <message>
            <source>Files that users put into the Rack, pins and their owners</source>
            <translation>Archivos que los usuarios ponen en el Rack, anclajes y sus propietarios</translation>
        </message>
        <message>
            <source>rack.db, rack.key, rack/; and an IPFS node where one is configured</source>
            <translation>rack.db, rack.key, rack/; y un nodo IPFS donde haya uno configurado</translation>
        </message>
        <message>
            <source>Until the user unpins it</source>
            <translation>Hasta que el usuario lo desancla</translation>
        </message>
        <message>
            <source>The user wants it kept</source>
            <translation>El usuario quiere conservarlo</translation>
        </message>
        <message>
            <source>The user: unpin, then garbage collection</source>
            <translation>El usuario: desanclar y, después, la recogida</translation>
        </message>
        <message>
            <source>Memory that a user asked for, encrypted under a key of the user's secret</source>
            <translation>Memoria que un usuario pidió, cifrada con una clave derivada del secreto del usuario</translation>
        </message>
        <message>
            <source>memory.db; snapshots as encrypted segments in memory-snapshots/</source>
            <translation>memory.db; las instantáneas, como segmentos cifrados en memory-snapshots/</translation>
        </message>
        <message>
            <source>Until the user deletes it</source>
            <translation>Hasta que el usuario la borra</translation>
        </message>
        <message>
            <source>The user wants it remembered</source>
            <translation>El usuario quiere que se recuerde</translation>
        </message>
        <message>
            <source>The user: delete one or all, which destroys keys</source>
            <translation>El usuario: borrar una o todas, lo que destruye las claves</translation>
        </message>
        <message>
            <source>API keys: name, scopes, limits, used tokens, and a keyed digest of the key, never the key</source>
            <translation>Claves de API: nombre, permisos, límites, tokens usados y un resumen con clave de la clave, nunca la clave misma</translation>
        </message>
        <message>
            <source>access.db, access.pepper</source>
            <translation>access.db, access.pepper</translation>
        </message>
        <message>
            <source>While the node exists; a revoked key stays listed</source>
            <translation>Mientras exista el nodo; una clave revocada sigue en la lista</translation>
        </message>
        <message>
            <source>To know who may ask, and to whom a bill goes</source>
            <translation>Para saber quién puede hacer solicitudes y a quién se factura</translation>
        </message>
        <message>
            <source>The operator revokes; what was revoked stays as a record</source>
            <translation>El operador revoca; lo revocado queda como constancia</translation>
        </message>
        <message>
            <source>Wallet logins: account (wallet address), label of the browser, times, salted digests of tokens</source>
            <translation>Inicios de sesión con cartera: cuenta (dirección de la cartera), etiqueta del navegador, horas, resúmenes de tokens con sal</translation>
        </message>
        <message>
            <source>login.db</source>
            <translation>login.db</translation>
        </message>
        <message>
            <source>7 days from the sign-in, 12 hours idle</source>
            <translation>7 días desde el inicio de sesión, 12 horas de inactividad</translation>
        </message>
        <message>
            <source>To stay signed in</source>
            <translation>Para mantener la sesión iniciada</translation>
        </message>
        <message>
            <source>The user signs out; the operator ends it</source>
            <translation>El usuario cierra la sesión; el operador la termina</translation>
        </message>
        <message>
            <source>Sign-in, and "sign out everywhere"</source>
            <translation>Iniciar sesión y "cerrar sesión en todas partes"</translation>
        </message>
        <message>
            <source>Who did what to which key or session: the last 100,000 entries</source>
            <translation>Quién hizo qué a qué clave o sesión: las últimas 100 000 entradas</translation>
        </message>
        <message>
            <source>access.db, login.db</source>
            <translation>access.db, login.db</translation>
        </message>
        <message>
            <source>Until 100,000 newer entries are there</source>
            <translation>Hasta que haya 100 000 entradas más recientes</translation>
        </message>
        <message>
            <source>To find out what happened after a theft</source>
            <translation>Para averiguar qué ocurrió después de un robo</translation>
        </message>
        <message>
            <source>Nobody: the log only grows</source>
            <translation>Nadie: el registro solo crece</translation>
        </message>
        <message>
            <source>Verdicts about GPUs, their public evidence, RIM files, revocation lists</source>
            <translation>Veredictos sobre GPU, su evidencia pública, archivos RIM, listas de revocación</translation>
        </message>
        <message>
            <source>attestation.db, attestation.key, attestation.json, rims/, revocation/</source>
            <translation>attestation.db, attestation.key, attestation.json, rims/, revocation/</translation>
        </message>
        <message>
            <source>Verdicts until they end, with a bounded history</source>
            <translation>Los veredictos, hasta que vencen, con un historial limitado</translation>
        </message>
        <message>
            <source>To know which node may take confidential tasks</source>
            <translation>Para saber qué nodo puede aceptar tareas confidenciales</translation>
        </message>
        <message>
            <source>The operator, by removing the files</source>
            <translation>El operador, quitando los archivos</translation>
        </message>
        <message>
            <source>What the node did: ids, counts, codes, addresses of peers. No content</source>
            <translation>Lo que hizo el nodo: ids, cantidades, códigos, direcciones de pares. Sin contenido</translation>
        </message>
        <message>
            <source>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; the newest 20,000 lines in memory</source>
            <translation>stacknet.log, stacknet.log.1, stacknetd.out, inference/llama-server.log; las 20 000 líneas más recientes, en memoria</translation>
        </message>
        <message>
            <source>30 days, or 16 MiB a file if that comes first</source>
            <translation>30 días, o 16 MiB por archivo si eso ocurre antes</translation>
        </message>
        <message>
            <source>To find out what went wrong</source>
            <translation>Para averiguar qué salió mal</translation>
        </message>
        <message>
            <source>Node Keys and keys of connections, encrypted; what unlocks an unattended node</source>
            <translation>Claves de nodo y claves de conexiones, cifradas; lo que desbloquea un nodo desatendido</translation>
        </message>
        <message>
            <source>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</source>
            <translation>keys/, keystore.json, transport.snkey, transport.secret, tls_binding, passphrase, login.keys, login.pepper</translation>
        </message>
        <message>
            <source>While the node exists</source>
            <translation>Mientras exista el nodo</translation>
        </message>
        <message>
            <source>To sign and to be reached</source>
            <translation>Para firmar y ser localizable</translation>
        </message>
        <message>
            <source>The operator</source>
            <translation>El operador</translation>
        </message>
        <message>
            <source>To start</source>
            <translation>Para iniciar</translation>
        </message>
        <message>
            <source>Model files and tool images, downloaded or built, and their digests</source>
            <translation>Archivos de modelos e imágenes de herramientas, descargados o compilados, y sus resúmenes</translation>
        </message>
        <message>
            <source>The assets folder, sandbox/, inference/</source>
            <translation>La carpeta assets, sandbox/, inference/</translation>
        </message>
        <message>
            <source>Until they are replaced or collected</source>
            <translation>Hasta que se sustituyen o se recogen</translation>
        </message>
        <message>
            <source>To run tasks</source>
            <translation>Para ejecutar tareas</translation>
        </message>
        <message>
            <source>The operator: stacknetctl images gc</source>
            <translation>El operador: stacknetctl images gc</translation>
        </message>
        <message>
            <source>What was deleted: class, number of rows, times, settings that were read back</source>
            <translation>Lo que se borró: clase, número de filas, horas, ajustes que se volvieron a leer</translation>
        </message>
        <message>
            <source>retention.db</source>
            <translation>retention.db</translation>
        </message>
        <message>
            <source>The newest 1,000</source>
            <translation>Los 1000 más recientes</translation>
        </message>
        <message>
            <source>To show that the jobs ran</source>
            <translation>Para mostrar que los trabajos se ejecutaron</translation>
        </message>
        <message>
            <source>What the operator exports: Node Key files, votes (slashing protection), paperwork, CARs</source>
            <translation>Lo que exporta el operador: archivos de clave de nodo, votos (protección contra penalización), papeleo, CAR</translation>
        </message>
        <message>
            <source>Where the operator puts them, outside the data directory</source>
            <translation>Donde los ponga el operador, fuera del directorio de datos</translation>
        </message>
        <message>
            <source>As long as the operator keeps them; deletion here does not reach them</source>
            <translation>Mientras el operador los conserve; el borrado que se hace aquí no los alcanza</translation>
        </message>
        <message>
            <source>Backups and accounts</source>
            <translation>Copias de seguridad y cuentas</translation>
        </message>
        <message>
            <source>The operator; a user's memory in them is useless once its key is gone</source>
            <translation>El operador; la memoria de un usuario que haya en ellos es inútil cuando su clave ya no existe</translation>
        </message>
        <message>
            <source>What the ledger says of the operator's own Node Keys, as lists and sums per day: paperwork, points, stake. No account, no content</source>
            <translation>Lo que el libro mayor dice de las claves de nodo del operador, en listas y sumas por día: papeleo, puntos, participación. Ninguna cuenta, ningún contenido</translation>
        </message>
        <message>
            <source>earnings.db</source>
            <translation>earnings.db</translation>
        </message>
        <message>
            <source>The newest 500,000 paperwork and 200,000 points entries; points by the hour for 400 days, stake for 800; earnings by the day for ever</source>
            <translation>Las 500.000 entradas de papeleo y 200.000 de puntos más recientes; puntos por hora durante 400 días, participación durante 800; ingresos por día para siempre</translation>
        </message>
        <message>
            <source>Statements of the operator's own earnings</source>
            <translation>Extractos de los ingresos propios del operador</translation>
        </message>
        <message>
            <source>The operator, by removing the file; paperwork is read from the ledger again</source>
            <translation>El operador, eliminando el archivo; el papeleo se vuelve a leer del libro mayor</translation>
        </message>
        <message>
            <source>Settings, hours of work, bans of peers, genesis document, lock, operator socket, ready file</source>
            <translation>Ajustes, horas de trabajo, vetos de pares, documento génesis, bloqueo, socket del operador, archivo de disponibilidad</translation>
        </message>
        <message>
            <source>node.json, work.json, bans.json, genesis.json, …</source>
            <translation>node.json, work.json, bans.json, genesis.json, …</translation>
        </message>
        <message>
            <source>What has happened to the node: condition, Node Key or API key's id, numbers, times. No content</source>
            <translation>Lo que le ha ocurrido al nodo: condición, clave de nodo o id de clave de API, números, horas. Ningún contenido</translation>
        </message>
        <message>
            <source>alerts.db</source>
            <translation>alerts.db</translation>
        </message>
        <message>
            <source>For ever; or as many days after their end as the operator sets</source>
            <translation>Para siempre; o tantos días tras su fin como fije el operador</translation>
        </message>
        <message>
            <source>To find out what happened, and when</source>
            <translation>Para averiguar qué ocurrió y cuándo</translation>
        </message>
        <message>
            <source>The operator: Inbox, When and how much</source>
            <translation>El operador: Bandeja, Cuándo y cuánto</translation>
        </message>
        <message>
            <source>Rules and channels of alerts, with the password of a mail server and the signing key of a webhook</source>
            <translation>Reglas y canales de alertas, con la contraseña de un servidor de correo y la clave de firma de un webhook</translation>
        </message>
        <message>
            <source>While they are set</source>
            <translation>Mientras estén definidos</translation>
        </message>
        <message>
            <source>To tell the operator</source>
            <translation>Para avisar al operador</translation>
        </message>
        <message>
            <source>The operator: removes the rule or the channel</source>
            <translation>El operador: elimina la regla o el canal</translation>
        </message>
        <message>
            <source>Wallet addresses: of the messages to sign, of accounts with the operator's names for them, and of consents for sites</source>
            <translation>Direcciones de cartera: de los mensajes por firmar, de las cuentas con los nombres que les da el operador y de los consentimientos para sitios</translation>
        </message>
        <message>
            <source>A message to sign: 10 minutes; an account's number and consents: while they are given; a wallet that has signed in: until it is unlinked</source>
            <translation>Un mensaje por firmar: 10 minutos; el número de una cuenta y los consentimientos: mientras estén dados; una cartera que ha iniciado sesión: hasta que se desasocie</translation>
        </message>
        <message>
            <source>The user withdraws a consent; the operator unlinks a wallet</source>
            <translation>El usuario retira un consentimiento; el operador desasocia una cartera</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Of the console. Logs and exported files stay in English.</source>
            <translation>El de la consola. Los registros y los archivos exportados siguen en inglés.</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Iniciar con la sesión</translation>
        </message>
        <message>
            <source>Starts the console without a window when you log in to the desktop.</source>
            <translation>Inicia la consola sin ventana cuando usted inicia sesión en el escritorio.</translation>
        </message>
        <message>
            <source>Stay in the tray</source>
            <translation>Permanecer en la bandeja del sistema</translation>
        </message>
        <message>
            <source>Closing the window keeps the node running behind an icon in the tray.</source>
            <translation>Al cerrar la ventana, el nodo sigue en marcha tras un icono en la bandeja del sistema.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>High contrast is light or dark as the desktop is.</source>
            <translation>El contraste alto es claro u oscuro, igual que el escritorio.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>In percent of the desktop's text size.</source>
            <translation>En porcentaje del tamaño de texto del escritorio.</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <source>Compact shows more rows at once.</source>
            <translation>La vista compacta muestra más filas a la vez.</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Nothing moves or blinks by itself.</source>
            <translation>Nada se mueve ni parpadea por sí solo.</translation>
        </message>
        <message>
            <source>Hide amounts at start</source>
            <translation>Ocultar importes al iniciar</translation>
        </message>
        <message>
            <source>Tokens, points and money are masked until you show them (Ctrl+Shift+M).</source>
            <translation>Los tokens, los puntos y el dinero se ocultan hasta que usted los muestra (Ctrl+Shift+M).</translation>
        </message>
        <message>
            <source>Lock after minutes without use</source>
            <translation>Bloquear tras minutos sin uso</translation>
        </message>
        <message>
            <source>0 switches it off. The node goes on working while the console is locked.</source>
            <translation>0 lo desactiva. El nodo sigue trabajando mientras la consola está bloqueada.</translation>
        </message>
        <message>
            <source>Lock with the desktop</source>
            <translation>Bloquear con el escritorio</translation>
        </message>
        <message>
            <source>Locks when the desktop's screen lock comes on.</source>
            <translation>Se bloquea cuando se activa el bloqueo de pantalla del escritorio.</translation>
        </message>
        <message>
            <source>Lock on suspend</source>
            <translation>Bloquear al suspender</translation>
        </message>
        <message>
            <source>Locks before the machine goes to sleep.</source>
            <translation>Se bloquea antes de que el equipo entre en suspensión.</translation>
        </message>
        <message>
            <source>Lock when minimised</source>
            <translation>Bloquear al minimizar</translation>
        </message>
        <message>
            <source>Locks when the window is minimised or closed to the tray.</source>
            <translation>Se bloquea cuando la ventana se minimiza o se cierra a la bandeja del sistema.</translation>
        </message>
        <message>
            <source>Desktop notifications</source>
            <translation>Notificaciones del escritorio</translation>
        </message>
        <message>
            <source>Shows alerts on the desktop. The Inbox gets all of them.</source>
            <translation>Muestra las alertas en el escritorio. La bandeja las recibe todas.</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Nombre del nodo</translation>
        </message>
        <message>
            <source>Shown to people; other nodes see it too.</source>
            <translation>Se muestra a las personas; los demás nodos también lo ven.</translation>
        </message>
        <message>
            <source>Address for peers</source>
            <translation>Dirección para los pares</translation>
        </message>
        <message>
            <source>HOST:PORT that other nodes connect to; port 0 takes a free one.</source>
            <translation>HOST:PORT al que se conectan otros nodos; el puerto 0 toma uno libre.</translation>
        </message>
        <message>
            <source>Serve clients</source>
            <translation>Atender a clientes</translation>
        </message>
        <message>
            <source>Takes tasks: HTTP API, model and sandbox. Without it the node only votes.</source>
            <translation>Acepta tareas: API HTTP, modelo y entorno aislado. Sin esto, el nodo solo vota.</translation>
        </message>
        <message>
            <source>Encrypted requests only</source>
            <translation>Solo solicitudes cifradas</translation>
        </message>
        <message>
            <source>Refuses tasks whose body is not encrypted end to end.</source>
            <translation>Rechaza las tareas cuyo cuerpo no está cifrado de extremo a extremo.</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Dirección pública</translation>
        </message>
        <message>
            <source>What clients have in front of the API's paths, as in https://node.example. Wallets sign in at it.</source>
            <translation>Lo que los clientes anteponen a las rutas de la API, como https://node.example. Las carteras inician sesión ahí.</translation>
        </message>
        <message>
            <source>Model server</source>
            <translation>Servidor de modelos</translation>
        </message>
        <message>
            <source>An OpenAI-compatible server to use instead of the local model, as in http://127.0.0.1:11434/v1.</source>
            <translation>Un servidor compatible con OpenAI que se usa en lugar del modelo local, como http://127.0.0.1:11434/v1.</translation>
        </message>
        <message>
            <source>Sandbox runtime</source>
            <translation>Motor del entorno aislado</translation>
        </message>
        <message>
            <source>Which container runtime runs code. Hardened prefers gVisor.</source>
            <translation>Qué motor de contenedores ejecuta el código. «Reforzado» prefiere gVisor.</translation>
        </message>
        <message>
            <source>Let tasks be spot-checked</source>
            <translation>Permitir controles aleatorios de las tareas</translation>
        </message>
        <message>
            <source>Tasks whose clients declared a class are committed; without it they earn no spot-check points.</source>
            <translation>Las tareas cuyos clientes declararon una clase se comprometen; sin esto no ganan puntos por controles aleatorios.</translation>
        </message>
        <message>
            <source>Check tasks of others</source>
            <translation>Controlar tareas de otros</translation>
        </message>
        <message>
            <source>Runs tasks of other nodes again. Automatic: when the node serves clients.</source>
            <translation>Vuelve a ejecutar tareas de otros nodos. Automático: cuando el nodo atiende a clientes.</translation>
        </message>
        <message>
            <source>Plant canaries</source>
            <translation>Colocar canarios</translation>
        </message>
        <message>
            <source>Commits small programs of this node's own, some with a wrong digest, to see who confirms without looking.</source>
            <translation>Compromete pequeños programas propios de este nodo, algunos con un resumen erróneo, para ver quién confirma sin mirar.</translation>
        </message>
        <message>
            <source>Keep settled tasks</source>
            <translation>Conservar tareas liquidadas</translation>
        </message>
        <message>
            <source>Days after a task's paperwork is on the ledger.</source>
            <translation>Días desde que el papeleo de una tarea está en el libro mayor.</translation>
        </message>
        <message>
            <source>Keep tasks without settlement</source>
            <translation>Conservar tareas sin liquidar</translation>
        </message>
        <message>
            <source>Days after a task whose paperwork never came to the ledger.</source>
            <translation>Días desde una tarea cuyo papeleo nunca llegó al libro mayor.</translation>
        </message>
        <message>
            <source>Keep failed tasks</source>
            <translation>Conservar tareas fallidas</translation>
        </message>
        <message>
            <source>Days after a task that failed.</source>
            <translation>Días desde que falló una tarea.</translation>
        </message>
        <message>
            <source>Keep log lines</source>
            <translation>Conservar líneas del registro</translation>
        </message>
        <message>
            <source>Days; at least 2.</source>
            <translation>Días; al menos 2.</translation>
        </message>
        <message>
            <source>Strict privacy</source>
            <translation>Privacidad estricta</translation>
        </message>
        <message>
            <source>The node starts only without plain swap, without core files and with memory that can be locked.</source>
            <translation>El nodo solo se inicia sin memoria de intercambio sin cifrar, sin volcados de memoria y con memoria que se pueda bloquear.</translation>
        </message>
        <message>
            <source>Publish usage</source>
            <translation>Publicar el uso</translation>
        </message>
        <message>
            <source>Publishes sums of a day with noise, at GET /v1/usage.</source>
            <translation>Publica sumas diarias con ruido, en GET /v1/usage.</translation>
        </message>
        <message>
            <source>Metrics for Prometheus</source>
            <translation>Métricas para Prometheus</translation>
        </message>
        <message>
            <source>Answers GET /metrics for programs on this machine.</source>
            <translation>Responde a GET /metrics para los programas de este equipo.</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Keeps files by their content's address.</source>
            <translation>Guarda archivos según la dirección de su contenido.</translation>
        </message>
        <message>
            <source>Rack: bytes of each account</source>
            <translation>Rack: bytes de cada cuenta</translation>
        </message>
        <message>
            <source>More is refused.</source>
            <translation>Lo que pase de ahí se rechaza.</translation>
        </message>
        <message>
            <source>Rack: pins of each account</source>
            <translation>Rack: anclajes de cada cuenta</translation>
        </message>
        <message>
            <source>Cost of a passphrase</source>
            <translation>Coste de una frase de contraseña</translation>
        </message>
        <message>
            <source>14 to 20: each step doubles the time and the memory that an unlock takes, and that a thief needs for each guess.</source>
            <translation>De 14 a 20: cada paso duplica el tiempo y la memoria que requiere un desbloqueo y que un ladrón necesita para cada intento.</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Hardened</source>
            <translation>Reforzado</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Modes of files</source>
            <translation>Permisos de los archivos</translation>
        </message>
        <message>
            <source>Databases</source>
            <translation>Bases de datos</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>Ports</source>
            <translation>Puertos</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pares</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Entorno aislado</translation>
        </message>
        <message>
            <source>GPU driver</source>
            <translation>Controlador de la GPU</translation>
        </message>
        <message>
            <source>Clear secrets after seconds</source>
            <translation>Borrar secretos tras segundos</translation>
        </message>
        <message>
            <source>So long a secret that was copied stays in the clipboard.</source>
            <translation>Tiempo que un secreto copiado permanece en el portapapeles.</translation>
        </message>
        <message>
            <source>Set on other pages</source>
            <translation>Se ajusta en otras páginas</translation>
        </message>
        <message>
            <source>Slashing protection</source>
            <translation>Protección contra penalización</translation>
        </message>
    </context>
    <context>
        <name>StakingPage</name>
        <message>
            <source>BFT disagreement</source>
            <translation>Contradicción BFT</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Control aleatorio no superado</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censura</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Excluida para siempre</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendida</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Aplicada</translation>
        </message>
        <message>
            <source>No other node was seen with this key. Every vote is on disk before it is sent, so a restart cannot sign twice.</source>
            <translation>No se vio ningún otro nodo con esta clave. Cada voto se guarda en el disco antes de enviarse, por lo que un reinicio no puede firmar dos veces.</translation>
        </message>
        <message>
            <source>The Node Key is no validator: it signs no votes, so none of them can be slashed.</source>
            <translation>La clave de nodo no es validadora: no firma votos, por lo que ninguno puede penalizarse.</translation>
        </message>
        <message>
            <source>The Node Key is locked: nothing is signed until you unlock it.</source>
            <translation>La clave de nodo está bloqueada: no se firma nada hasta que usted la desbloquee.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent.</source>
            <translation>Es posible que haya firmado algo que no recuerda, por lo que guarda silencio.</translation>
        </message>
        <message>
            <source>It may have signed what it does not remember, so it is silent until view %1.</source>
            <translation>Es posible que haya firmado algo que no recuerda, por lo que guarda silencio hasta la vista %1.</translation>
        </message>
        <message>
            <source>It listens for another node with the same key before it signs: %1 left.</source>
            <translation>Escucha si hay otro nodo con la misma clave antes de firmar: quedan %1.</translation>
        </message>
        <message>
            <source>It signs nothing any more in this run.</source>
            <translation>Ya no firma nada más en esta ejecución.</translation>
        </message>
        <message>
            <source>Evidence against your key is known and not on the ledger yet.</source>
            <translation>Se conoce evidencia contra su clave que aún no está en el libro mayor.</translation>
        </message>
        <message>
            <source>The node stopped signing to be safe.</source>
            <translation>El nodo dejó de firmar por seguridad.</translation>
        </message>
        <message>
            <source>A challenge against your key is open.</source>
            <translation>Hay una impugnación abierta contra su clave.</translation>
        </message>
        <message>
            <source>A challenge against your key was rejected at height %1.</source>
            <translation>Una impugnación contra su clave se rechazó a la altura %1.</translation>
        </message>
        <message numerus="yes">
            <source>Term %1, which you led, was left after %n proposal(s).</source>
            <translation>
                <numerusform>El mandato %1, que usted lideraba, se abandonó tras %n propuesta.</numerusform>
                <numerusform>El mandato %1, que usted lideraba, se abandonó tras %n propuestas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Work is paused.</source>
            <translation>El trabajo está en pausa.</translation>
        </message>
        <message>
            <source>Work is paused until %1.</source>
            <translation>El trabajo está en pausa hasta %1.</translation>
        </message>
        <message>
            <source>No alert is open.</source>
            <translation>No hay ninguna alerta abierta.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you.</source>
            <translation>
                <numerusform>%n alerta requiere su atención.</numerusform>
                <numerusform>%n alertas requieren su atención.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet Console, locked</source>
            <translation>Stacknet Console, bloqueada</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Weak</source>
            <translation>Débil</translation>
        </message>
        <message>
            <source>Fair</source>
            <translation>Regular</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Fuerte</translation>
        </message>
        <message>
            <source>Starting %1 %</source>
            <translation>Iniciando %1 %</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Deteniéndose</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Sin registrar</translation>
        </message>
        <message>
            <source>Cold</source>
            <translation>Fría</translation>
        </message>
        <message>
            <source>Cold, ready</source>
            <translation>Fría, lista</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectada</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>En venta</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Solo observar</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Desbloqueada</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Asentado</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Caducada</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Válida</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <translation>Inaccesible</translation>
        </message>
        <message>
            <source>Debug</source>
            <translation>Depuración</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítica</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessAuditTab</name>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
        <message>
            <source>Who did what</source>
            <translation>Quién hizo qué</translation>
        </message>
        <message>
            <source>the newest 100,000 entries of each log are kept</source>
            <translation>se conservan las 100 000 entradas más recientes de cada registro</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>No entry yet</source>
            <translation>Aún no hay entradas</translation>
        </message>
        <message>
            <source>Keys, sign-ins and sites are written down here when they are made, changed and ended.</source>
            <translation>Aquí se anotan las claves, los inicios de sesión y los sitios cuando se crean, se modifican y se terminan.</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Este nodo no atiende a clientes</translation>
        </message>
        <message>
            <source>It keeps no keys and no sessions, so there is nothing to log.</source>
            <translation>No guarda claves ni sesiones, por lo que no hay nada que registrar.</translation>
        </message>
        <message>
            <source>Since when</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Qué se hizo</translation>
        </message>
        <message>
            <source>All actions</source>
            <translation>Todas las acciones</translation>
        </message>
        <message>
            <source>Which log</source>
            <translation>Qué registro</translation>
        </message>
        <message>
            <source>Both logs</source>
            <translation>Ambos registros</translation>
        </message>
        <message>
            <source>Show newer entries</source>
            <translation>Mostrar entradas más recientes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessBridgeTab</name>
        <message>
            <source>In development</source>
            <translation>En desarrollo</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Sites of the Auth Bridge</source>
            <translation>Sitios de Auth Bridge</translation>
        </message>
        <message>
            <source>No site selected</source>
            <translation>Ningún sitio seleccionado</translation>
        </message>
        <message>
            <source>Add a site</source>
            <translation>Añadir un sitio</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>No site may ask who you are</source>
            <translation>Ningún sitio puede preguntar quién es usted</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Este nodo no atiende a clientes</translation>
        </message>
        <message>
            <source>Enter a site here to let people sign in to it with a wallet through this node.</source>
            <translation>Añada un sitio aquí para que las personas inicien sesión en él con una cartera a través de este nodo.</translation>
        </message>
        <message>
            <source>Choose a site in the table to see it here.</source>
            <translation>Elija un sitio de la tabla para verlo aquí.</translation>
        </message>
        <message>
            <source>http on this machine counts as an origin. Turn that off before others use it.</source>
            <translation>http en este equipo cuenta como origen. Desactívelo antes de que lo usen otros.</translation>
        </message>
        <message>
            <source>People who agree are named to it, by a token that is good for one minute.</source>
            <translation>Se le comunica quiénes son las personas que aceptan, mediante un token válido durante un minuto.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Id de cliente</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Origin %1</source>
            <translation>Origen %1</translation>
        </message>
        <message>
            <source>Redirect %1</source>
            <translation>Redirección %1</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>URL de cierre de sesión</translation>
        </message>
        <message>
            <source>The site is entered.</source>
            <translation>El sitio se ha añadido.</translation>
        </message>
        <message>
            <source>Remove “%1”?</source>
            <translation>¿Quitar «%1»?</translation>
        </message>
        <message>
            <source>The site is refused from its next request on, and codes that it has not used yet are worth nothing.</source>
            <translation>El sitio se rechaza a partir de su próxima solicitud, y los códigos que aún no ha usado dejan de valer.</translation>
        </message>
        <message>
            <source>No account has agreed to sign in there.</source>
            <translation>Ninguna cuenta ha aceptado iniciar sesión ahí.</translation>
        </message>
        <message numerus="yes">
            <source>%n account(s) must agree again if it is entered again.</source>
            <translation>
                <numerusform>%n cuenta debe volver a aceptar si se añade de nuevo.</numerusform>
                <numerusform>%n cuentas deben volver a aceptar si se añade de nuevo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove site</source>
            <translation>Quitar el sitio</translation>
        </message>
        <message>
            <source>The site is removed.</source>
            <translation>El sitio se ha quitado.</translation>
        </message>
        <message>
            <source>Nobody can sign in through it. The settings can change that.</source>
            <translation>Nadie puede iniciar sesión a través de él. Eso se puede cambiar en los ajustes.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Used this month</source>
            <translation>Usado este mes</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Usos permitidos</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessKeysTab</name>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Ninguna clave seleccionada</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Crear clave de API</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Sustituir…</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revocar…</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Aún no hay ninguna clave de API</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Los programas necesitan una para llamar a este nodo. Una clave nueva se muestra una sola vez y nunca más.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Crear la primera</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Este nodo no atiende a clientes</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Elija una clave de la tabla para verla aquí.</translation>
        </message>
        <message>
            <source>Programs that use this key are refused.</source>
            <translation>Se rechazan los programas que usan esta clave.</translation>
        </message>
        <message>
            <source>May be used for: %1.</source>
            <translation>Usos permitidos: %1.</translation>
        </message>
        <message>
            <source>%1 tokens used this month (UTC); no budget is set</source>
            <translation>%1 tokens usados este mes (UTC); no hay presupuesto definido</translation>
        </message>
        <message>
            <source>%1 of %2 tokens used this month (UTC)</source>
            <translation>%1 de %2 tokens usados este mes (UTC)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>From addresses</source>
            <translation>Desde direcciones</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>echo</source>
            <translation>eco</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>Sustituye a</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>¿Revocar la clave de API «%1»?</translation>
        </message>
        <message>
            <source>Nobody has used %1 yet.</source>
            <translation>Nadie ha usado %1 todavía.</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on. It was last used %2.</source>
            <translation>Los programas que usan %1 se rechazan a partir de su próxima solicitud. Se usó por última vez %2.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back. To change keys without a break, replace it instead.</source>
            <translation>Una clave revocada no se puede recuperar. Para cambiar de clave sin interrupción, sustitúyala.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Revocar la clave</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>La clave «%1» se ha revocado.</translation>
        </message>
        <message>
            <source>Revoke these keys…</source>
            <translation>Revocar estas claves…</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) need a look</source>
            <translation>
                <numerusform>%n clave requiere atención</numerusform>
                <numerusform>%n claves requieren atención</numerusform>
            </translation>
        </message>
        <message>
            <source>A key that never expires, ends soon, or was not used for 90 days is a way in that nobody watches. The column Notice names them.</source>
            <translation>Una clave que no caduca nunca, que termina pronto o que no se usó durante 90 días es una entrada que nadie vigila. La columna Aviso las señala.</translation>
        </message>
        <message>
            <source>It keeps no API keys. The settings can let it take requests.</source>
            <translation>No guarda claves de API. En los ajustes se le puede permitir que acepte solicitudes.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message numerus="yes">
            <source>Revoke %n API key(s)?</source>
            <translation>
                <numerusform>¿Revocar %n clave de API?</numerusform>
                <numerusform>¿Revocar %n claves de API?</numerusform>
            </translation>
        </message>
        <message>
            <source>Programs that use them are refused from their next request on.</source>
            <translation>Los programas que las usan se rechazan desde su próxima solicitud.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Una clave revocada no se puede recuperar.</translation>
        </message>
        <message>
            <source>Revoke keys</source>
            <translation>Revocar las claves</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessPage</name>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Parts of the Access page</source>
            <translation>Partes de la página Acceso</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Carteras</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Auth Bridge</source>
            <translation>Auth Bridge</translation>
        </message>
        <message>
            <source>Audit log</source>
            <translation>Registro de auditoría</translation>
        </message>
        <message>
            <source>What was done here</source>
            <translation>Lo que se hizo aquí</translation>
        </message>
        <message>
            <source>The audit log of this tab</source>
            <translation>El registro de auditoría de esta pestaña</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessSessionsTab</name>
        <message>
            <source>Open sessions</source>
            <translation>Sesiones abiertas</translation>
        </message>
        <message>
            <source>End session…</source>
            <translation>Terminar sesión…</translation>
        </message>
        <message>
            <source>End all others…</source>
            <translation>Terminar todas las demás…</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>No open session</source>
            <translation>Ninguna sesión abierta</translation>
        </message>
        <message>
            <source>A session begins when somebody signs in with a wallet. It ends 12 hours after its last use, and after 7 days in any case.</source>
            <translation>Una sesión comienza cuando alguien inicia sesión con una cartera. Termina 12 horas después de su último uso y, en todo caso, a los 7 días.</translation>
        </message>
        <message>
            <source>End all…</source>
            <translation>Terminar todas…</translation>
        </message>
        <message>
            <source>The session that is chosen stays</source>
            <translation>La sesión elegida permanece</translation>
        </message>
        <message>
            <source>End this session?</source>
            <translation>¿Terminar esta sesión?</translation>
        </message>
        <message>
            <source>%1 on “%2” is signed out at once, with all that sites got in the session.</source>
            <translation>La sesión de %1 en «%2» se cierra de inmediato, con todo lo que los sitios obtuvieron en ella.</translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Para volver, alguien tiene que firmar de nuevo con la cartera.</translation>
        </message>
        <message>
            <source>End session</source>
            <translation>Terminar la sesión</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>La sesión se ha terminado.</translation>
        </message>
        <message>
            <source>End all other sessions?</source>
            <translation>¿Terminar todas las demás sesiones?</translation>
        </message>
        <message>
            <source>End all sessions?</source>
            <translation>¿Terminar todas las sesiones?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n sesión termina de inmediato, con todo lo que los sitios obtuvieron en ella.</numerusform>
                <numerusform>%n sesiones terminan de inmediato, con todo lo que los sitios obtuvieron en ellas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only “%1” of %2 stays signed in.</source>
            <translation>Solo «%1» de %2 conserva la sesión iniciada.</translation>
        </message>
        <message>
            <source>Nobody stays signed in.</source>
            <translation>Nadie conserva la sesión iniciada.</translation>
        </message>
        <message>
            <source>End sessions</source>
            <translation>Terminar las sesiones</translation>
        </message>
        <message>
            <source>The sessions are ended.</source>
            <translation>Las sesiones se han terminado.</translation>
        </message>
        <message>
            <source>End these sessions…</source>
            <translation>Terminar estas sesiones…</translation>
        </message>
        <message numerus="yes">
            <source>End %n session(s)?</source>
            <translation>
                <numerusform>¿Terminar %n sesión?</numerusform>
                <numerusform>¿Terminar %n sesiones?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AccessWalletsTab</name>
        <message>
            <source>Sign out everywhere…</source>
            <translation>Cerrar sesión en todas partes…</translation>
        </message>
        <message>
            <source>Sign in with a wallet…</source>
            <translation>Iniciar sesión con una cartera…</translation>
        </message>
        <message>
            <source>Wallets</source>
            <translation>Carteras</translation>
        </message>
        <message>
            <source>Show its sessions</source>
            <translation>Mostrar sus sesiones</translation>
        </message>
        <message>
            <source>This node does not serve clients.</source>
            <translation>Este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>A wallet's signature proves who somebody is. No transaction is made, nothing is paid.</source>
            <translation>La firma de una cartera demuestra quién es alguien. No se hace ninguna transacción ni se paga nada.</translation>
        </message>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Iniciar sesión con una cartera</translation>
        </message>
        <message>
            <source>This node does not serve clients</source>
            <translation>Este nodo no atiende a clientes</translation>
        </message>
        <message>
            <source>Sign %1 out everywhere?</source>
            <translation>¿Cerrar la sesión de %1 en todas partes?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once, with all that sites got in them.</source>
            <translation>
                <numerusform>%n sesión termina de inmediato, con todo lo que los sitios obtuvieron en ella.</numerusform>
                <numerusform>%n sesiones terminan de inmediato, con todo lo que los sitios obtuvieron en ellas.</numerusform>
            </translation>
        </message>
        <message>
            <source>To come back, somebody has to sign with the wallet again.</source>
            <translation>Para volver, alguien tiene que firmar de nuevo con la cartera.</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>Cerrar sesión</translation>
        </message>
        <message>
            <source>The account is signed out.</source>
            <translation>La sesión de la cuenta se ha cerrado.</translation>
        </message>
        <message>
            <source>Wallets that have signed in</source>
            <translation>Carteras que han iniciado sesión</translation>
        </message>
        <message>
            <source>Name…</source>
            <translation>Nombrar…</translation>
        </message>
        <message>
            <source>Unlink…</source>
            <translation>Desasociar…</translation>
        </message>
        <message>
            <source>No wallet has signed in</source>
            <translation>Ninguna cartera ha iniciado sesión</translation>
        </message>
        <message>
            <source>Nobody can sign in to it. The settings can change that.</source>
            <translation>Nadie puede iniciar sesión en él. Eso se puede cambiar en los ajustes.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <source>Unlink %1?</source>
            <translation>¿Desasociar %1?</translation>
        </message>
        <message numerus="yes">
            <source>%n session(s) end at once.</source>
            <translation>
                <numerusform>%n sesión termina de inmediato.</numerusform>
                <numerusform>%n sesiones terminan de inmediato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>What it agreed to at %n site(s) is taken back, and this node forgets it.</source>
            <translation>
                <numerusform>Lo que aceptó en %n sitio se retira, y este nodo lo olvida.</numerusform>
                <numerusform>Lo que aceptó en %n sitios se retira, y este nodo lo olvida.</numerusform>
            </translation>
        </message>
        <message>
            <source>It may sign in again; then it is a new wallet here.</source>
            <translation>Puede volver a iniciar sesión; entonces es aquí una cartera nueva.</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Desasociar</translation>
        </message>
        <message>
            <source>The wallet is unlinked.</source>
            <translation>La cartera está desasociada.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelDialog</name>
        <message>
            <source>Add a channel</source>
            <translation>Añadir un canal</translation>
        </message>
        <message>
            <source>Change the channel</source>
            <translation>Cambiar el canal</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save channel</source>
            <translation>Guardar el canal</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>for example: my phone</source>
            <translation>por ejemplo: mi teléfono</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Run without a shell; the alert is in environment variables STACKNET_ALERT_…</source>
            <translation>Se ejecuta sin shell; la alerta está en las variables de entorno STACKNET_ALERT_…</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>The alert is posted as JSON.</source>
            <translation>La alerta se envía como JSON.</translation>
        </message>
        <message>
            <source>Only the host is shown. Leave it empty to keep it.</source>
            <translation>Solo se muestra el host. Déjelo vacío para conservarla.</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>This channel is on</source>
            <translation>Este canal está activado</translation>
        </message>
        <message>
            <source>you@example.org</source>
            <translation>usted@example.org</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Up to five, with commas.</source>
            <translation>Hasta cinco, separadas por comas.</translation>
        </message>
        <message>
            <source>node@example.org</source>
            <translation>nodo@example.org</translation>
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
            <translation>Servidor de correo</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>STARTTLS, required</source>
            <translation>STARTTLS, obligatorio</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>TLS desde el principio</translation>
        </message>
        <message>
            <source>None, on this machine only</source>
            <translation>Ninguno, solo en este equipo</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>empty: no login</source>
            <translation>vacío: sin inicio de sesión</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Signing key</source>
            <translation>Clave de firma</translation>
        </message>
        <message>
            <source>One is stored. Leave it empty to keep it.</source>
            <translation>Hay una guardada. Déjelo vacío para conservarla.</translation>
        </message>
        <message>
            <source>With one, every request is signed (Stacknet-Signature).</source>
            <translation>Con ella, cada solicitud se firma (Stacknet-Signature).</translation>
        </message>
        <message>
            <source>Stored in the node's data directory, readable by you only.</source>
            <translation>Se guarda en el directorio de datos del nodo; solo usted puede leerla.</translation>
        </message>
        <message>
            <source>An absolute path begins with /.</source>
            <translation>Una ruta absoluta comienza con /.</translation>
        </message>
        <message>
            <source>One to five mail addresses with commas between them.</source>
            <translation>De una a cinco direcciones de correo separadas por comas.</translation>
        </message>
        <message>
            <source>This is no mail address.</source>
            <translation>Esta no es una dirección de correo.</translation>
        </message>
        <message>
            <source>Mail to another machine must be encrypted.</source>
            <translation>El correo a otro equipo debe ir cifrado.</translation>
        </message>
        <message>
            <source>Give the password of this user below.</source>
            <translation>Escriba abajo la contraseña de este usuario.</translation>
        </message>
        <message>
            <source>Too long: a name has at most %1 bytes. Letters with accents take two.</source>
            <translation>Demasiado largo: un nombre tiene %1 bytes como máximo. Las letras con acento ocupan dos.</translation>
        </message>
        <message>
            <source>At most 1,024 bytes.</source>
            <translation>1024 bytes como máximo.</translation>
        </message>
        <message>
            <source>The name or address of the mail server, without spaces.</source>
            <translation>El nombre o la dirección del servidor de correo, sin espacios.</translation>
        </message>
        <message>
            <source>Only the name or address; the port has its own field.</source>
            <translation>Solo el nombre o la dirección; el puerto tiene su propio campo.</translation>
        </message>
        <message>
            <source>At most 254 bytes.</source>
            <translation>254 bytes como máximo.</translation>
        </message>
        <message>
            <source>It must be https, or http on this machine, and have no user name, # or space in it.</source>
            <translation>Debe ser https, o http en este equipo, y no contener nombre de usuario, # ni espacios.</translation>
        </message>
        <message>
            <source>After https:// the name of a machine follows.</source>
            <translation>Después de https:// va el nombre de un equipo.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertChannelModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>Last sent</source>
            <translation>Último envío</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Último resultado</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>sin usar todavía</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertQuietDialog</name>
        <message>
            <source>When and how much</source>
            <translation>Cuándo y cuánto</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>Horas de silencio</translation>
        </message>
        <message>
            <source>What is not critical waits and comes in one message afterwards. Critical alerts come at any time.</source>
            <translation>Lo que no es crítico espera y llega después en un solo mensaje. Las alertas críticas llegan a cualquier hora.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>In the node's local time; over midnight when it is the earlier.</source>
            <translation>En la hora local del nodo; pasa de la medianoche si es anterior al comienzo.</translation>
        </message>
        <message>
            <source>Quiet hours must have an end.</source>
            <translation>Las horas de silencio deben tener un final.</translation>
        </message>
        <message>
            <source>Messages an hour, at most</source>
            <translation>Mensajes por hora, como máximo</translation>
        </message>
        <message>
            <source>Then one message says that the rest is in the inbox.</source>
            <translation>Después, un mensaje indica que el resto está en la bandeja.</translation>
        </message>
        <message>
            <source>for ever</source>
            <translation>para siempre</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Keep ended alerts</source>
            <translation>Conservar las alertas terminadas</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleDialog</name>
        <message>
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <source>Change the rule</source>
            <translation>Cambiar la regla</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Guardar la regla</translation>
        </message>
        <message>
            <source>Tell me of</source>
            <translation>Avisarme de</translation>
        </message>
        <message>
            <source>Limit</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>Critical alerts come in quiet hours too.</source>
            <translation>Las alertas críticas llegan también en las horas de silencio.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>at once</source>
            <translation>de inmediato</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>When it has lasted for</source>
            <translation>Cuando ha durado</translation>
        </message>
        <message>
            <source>It must be over for as long, at most 5 minutes, to be recovered.</source>
            <translation>Debe haber cesado durante el mismo tiempo, 5 minutos como máximo, para darse por resuelta.</translation>
        </message>
        <message>
            <source>One step worse after</source>
            <translation>Un nivel más grave después de</translation>
        </message>
        <message>
            <source>When nobody has acknowledged it by then.</source>
            <translation>Si nadie la ha confirmado para entonces.</translation>
        </message>
        <message>
            <source>This rule is on</source>
            <translation>Esta regla está activada</translation>
        </message>
        <message>
            <source>To, beside the inbox</source>
            <translation>Destino, además de la bandeja</translation>
        </message>
        <message>
            <source>%1 to %2 %3</source>
            <translation>%1 a %2 %3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>%1, for %2: %3.</source>
            <translation>%1, durante %2: %3.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Enviar una prueba</translation>
        </message>
        <message>
            <source>To each place that is ticked. Nothing is saved.</source>
            <translation>A cada lugar marcado. No se guarda nada.</translation>
        </message>
        <message>
            <source>The whole rule</source>
            <translation>La regla entera</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1, hasta %2</translation>
        </message>
        <message>
            <source>Lift</source>
            <translation>Levantar</translation>
        </message>
        <message>
            <source>Lift the mute of %1</source>
            <translation>Levantar el silencio de %1</translation>
        </message>
        <message>
            <source>Muted now</source>
            <translation>Silenciado ahora</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Ya no está silenciado.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The test went to: %1.</source>
            <translation>La prueba se envió a: %1.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Compruebe si ha llegado.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertRuleModel</name>
        <message>
            <source>Tell me of</source>
            <translation>Avisarme de</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Como</translation>
        </message>
        <message>
            <source>To</source>
            <translation>A</translation>
        </message>
        <message>
            <source>inbox only</source>
            <translation>solo la bandeja</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivada</translation>
        </message>
        <message>
            <source>muted until %1</source>
            <translation>silenciada hasta %1</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activada</translation>
        </message>
        <message numerus="yes">
            <source>on, %n muted</source>
            <translation>
                <numerusform>activada, %n silenciado</numerusform>
                <numerusform>activada, %n silenciados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AlertsStep</name>
        <message>
            <source>Notifications of this desktop</source>
            <translation>Notificaciones de este escritorio</translation>
        </message>
        <message>
            <source>Call a program</source>
            <translation>Llamar a un programa</translation>
        </message>
        <message>
            <source>for example: /usr/local/bin/tell-me</source>
            <translation>por ejemplo: /usr/local/bin/tell-me</translation>
        </message>
        <message>
            <source>Call a web address</source>
            <translation>Llamar a una dirección web</translation>
        </message>
        <message>
            <source>for example: https://hooks.example/node</source>
            <translation>por ejemplo: https://hooks.example/node</translation>
        </message>
        <message>
            <source>How should it tell you?</source>
            <translation>¿Cómo debe avisarle?</translation>
        </message>
        <message>
            <source>Write the whole path of the program, beginning with a slash.</source>
            <translation>Escriba la ruta completa del programa, comenzando por una barra.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// and holds no password.</source>
            <translation>Escriba una dirección que comience con https:// y no contenga ninguna contraseña.</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Enviar una prueba</translation>
        </message>
        <message>
            <source>Send a test: %1</source>
            <translation>Enviar una prueba: %1</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>It was sent. See whether it reached you.</source>
            <translation>Se envió. Compruebe si le ha llegado.</translation>
        </message>
        <message>
            <source>Of penalties, lost peers or an attestation that ends. The inbox has everything; these reach you elsewhere. Mail and rules are on the Inbox page.</source>
            <translation>De penalizaciones, pares perdidos o una atestación que termina. La bandeja lo tiene todo; estos le llegan a otra parte. El correo y las reglas están en la página Bandeja.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AmountDialog</name>
        <message>
            <source>whole tokens</source>
            <translation>tokens enteros</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Share of the tokens</source>
            <translation>Proporción de los tokens</translation>
        </message>
        <message>
            <source>All of it</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>That is no whole number.</source>
            <translation>Eso no es un número entero.</translation>
        </message>
        <message>
            <source>That is more than there is: at most %1.</source>
            <translation>Es más de lo que hay: %1 como máximo.</translation>
        </message>
        <message>
            <source>At least one token.</source>
            <translation>Al menos un token.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ApiKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Scopes</source>
            <translation>Permisos</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttentionCard</name>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>No key, peer or service needs you.</source>
            <translation>Ninguna clave, par o servicio requiere su atención.</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>It is looked at again when the engine sends news.</source>
            <translation>Se vuelve a mirar cuando el motor envía novedades.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationEventModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>all</source>
            <translation>todas</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válida hasta</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duración</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPage</name>
        <message>
            <source>Attestation</source>
            <translation>Atestación</translation>
        </message>
        <message>
            <source>TEST EVIDENCE</source>
            <translation>EVIDENCIA DE PRUEBA</translation>
        </message>
        <message>
            <source>Recorded evidence at a fixed clock is accepted here. It proves nothing.</source>
            <translation>Aquí se acepta evidencia grabada, con un reloj fijo. No demuestra nada.</translation>
        </message>
        <message>
            <source>The verdict holds for</source>
            <translation>El veredicto es válido durante</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Exportar JSON…</translation>
        </message>
        <message>
            <source>Policy…</source>
            <translation>Política…</translation>
        </message>
        <message>
            <source>What works without a GPU</source>
            <translation>Qué funciona sin una GPU</translation>
        </message>
        <message>
            <source>Verdicts so far</source>
            <translation>Veredictos hasta ahora</translation>
        </message>
        <message>
            <source>Verdicts so far, oldest first</source>
            <translation>Veredictos hasta ahora, del más antiguo al más reciente</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Aún no hay ningún veredicto</translation>
        </message>
        <message>
            <source>Each time the GPUs are asked, what came out is kept here.</source>
            <translation>Cada vez que se consulta a las GPU, el resultado se guarda aquí.</translation>
        </message>
        <message>
            <source>Attested nodes</source>
            <translation>Nodos con atestación</translation>
        </message>
        <message>
            <source>by the ledger</source>
            <translation>según el libro mayor</translation>
        </message>
        <message>
            <source>No node is attested</source>
            <translation>Ningún nodo tiene atestación</translation>
        </message>
        <message>
            <source>Nodes check each other's GPUs and say on the ledger what they found.</source>
            <translation>Los nodos comprueban las GPU de los demás y declaran en el libro mayor lo que encontraron.</translation>
        </message>
        <message>
            <source>What this cannot prove</source>
            <translation>Qué no puede demostrar esto</translation>
        </message>
        <message>
            <source>A GPU of this node is claimed for another node too.</source>
            <translation>Otro nodo también declara como suya una GPU de este nodo.</translation>
        </message>
        <message>
            <source>Neither takes confidential tasks until one of them gives it up.</source>
            <translation>Ninguno de los dos acepta tareas confidenciales hasta que uno de ellos renuncie a ella.</translation>
        </message>
        <message>
            <source>Waiting for the node</source>
            <translation>Esperando al nodo</translation>
        </message>
        <message>
            <source>The GPUs are asked again %1, by themselves.</source>
            <translation>Las GPU se vuelven a consultar %1, automáticamente.</translation>
        </message>
        <message>
            <source>The GPUs are asked again now.</source>
            <translation>Las GPU se están volviendo a consultar ahora.</translation>
        </message>
        <message>
            <source>CPU side: verified</source>
            <translation>Lado de la CPU: verificado</translation>
        </message>
        <message>
            <source>CPU side: not proven</source>
            <translation>Lado de la CPU: no demostrado</translation>
        </message>
        <message>
            <source>no verdict</source>
            <translation>sin veredicto</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>caducado</translation>
        </message>
        <message>
            <source>%1: passed, valid until %2</source>
            <translation>%1: superada, válida hasta %2</translation>
        </message>
        <message>
            <source>%1: failed, %2</source>
            <translation>%1: falló, %2</translation>
        </message>
        <message>
            <source>%1 passed · %2 failed</source>
            <translation>%1 superadas · %2 fallidas</translation>
        </message>
        <message>
            <source>The engine does not answer; this is %1 old.</source>
            <translation>El motor no responde; esto es de hace %1.</translation>
        </message>
        <message>
            <source>This is %1 old.</source>
            <translation>Esto es de hace %1.</translation>
        </message>
        <message>
            <source>Report copied.</source>
            <translation>Informe copiado.</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Informe guardado en %1</translation>
        </message>
        <message>
            <source>Attest now</source>
            <translation>Atestar ahora</translation>
        </message>
        <message>
            <source>Ask the GPUs for fresh evidence, whatever is planned.</source>
            <translation>Pide evidencia nueva a las GPU, sea cual sea lo previsto.</translation>
        </message>
        <message>
            <source>Copy evidence</source>
            <translation>Copiar evidencia</translation>
        </message>
        <message>
            <source>Save evidence…</source>
            <translation>Guardar evidencia…</translation>
        </message>
        <message>
            <source>Fresh evidence of the GPUs, with their ids, that anybody can check as a file.</source>
            <translation>Evidencia nueva de las GPU, con sus id, que cualquiera puede comprobar como archivo.</translation>
        </message>
        <message>
            <source>Evidence copied. Whoever gets it can check it as a file.</source>
            <translation>Evidencia copiada. Quien la reciba puede comprobarla como archivo.</translation>
        </message>
        <message>
            <source>Save the evidence</source>
            <translation>Guardar la evidencia</translation>
        </message>
        <message>
            <source>Evidence saved to %1</source>
            <translation>Evidencia guardada en %1</translation>
        </message>
        <message>
            <source>Asking the GPUs…</source>
            <translation>Consultando a las GPU…</translation>
        </message>
        <message>
            <source>The GPUs have answered, and their evidence is good.</source>
            <translation>Las GPU han respondido y su evidencia es correcta.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestationPolicyDialog</name>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>no se pide</translation>
        </message>
        <message>
            <source>any</source>
            <translation>cualquiera</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message numerus="yes">
            <source>%n denied</source>
            <translation>
                <numerusform>%n denegado</numerusform>
                <numerusform>%n denegados</numerusform>
            </translation>
        </message>
        <message>
            <source>somebody must say that it is good</source>
            <translation>alguien debe indicar que es bueno</translation>
        </message>
        <message>
            <source>silence is allowed and shown</source>
            <translation>el silencio se permite y se muestra</translation>
        </message>
        <message>
            <source>What this node asks of evidence</source>
            <translation>Qué pide este nodo a la evidencia</translation>
        </message>
        <message>
            <source>The node reads it from attestation.json in its data directory when it starts. What is not there has the strict default.</source>
            <translation>El nodo la lee de attestation.json, en su directorio de datos, al iniciarse. Lo que no figure ahí toma el valor estricto predeterminado.</translation>
        </message>
        <message>
            <source>Firmware identity (FWID)</source>
            <translation>Identidad del firmware (FWID)</translation>
        </message>
        <message>
            <source>Reference values (RIM)</source>
            <translation>Valores de referencia (RIM)</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocación</translation>
        </message>
        <message>
            <source>Oldest driver</source>
            <translation>Controlador más antiguo</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Hopper</source>
            <translation>vBIOS más antigua, Hopper</translation>
        </message>
        <message>
            <source>Oldest vBIOS, Blackwell</source>
            <translation>vBIOS más antigua, Blackwell</translation>
        </message>
        <message>
            <source>An answer must come within</source>
            <translation>La respuesta debe llegar en</translation>
        </message>
        <message>
            <source>A verdict holds at most</source>
            <translation>Un veredicto vale como máximo</translation>
        </message>
        <message>
            <source>Your list of GPUs</source>
            <translation>Su lista de GPU</translation>
        </message>
        <message>
            <source>Your list of RIMs</source>
            <translation>Su lista de RIM</translation>
        </message>
        <message>
            <source>the policy as JSON</source>
            <translation>la política como JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::AttestedNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>%1 (this node)</source>
            <translation>%1 (este nodo)</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>GPU claimed twice</source>
            <translation>GPU declarada dos veces</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Con atestación</translation>
        </message>
        <message>
            <source>GPUs</source>
            <translation>GPU</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>Verificado por</translation>
        </message>
        <message numerus="yes">
            <source>%n node(s)</source>
            <translation>
                <numerusform>%n nodo</numerusform>
                <numerusform>%n nodos</numerusform>
            </translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Vence</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BanPeerDialog</name>
        <message>
            <source>Ban %1?</source>
            <translation>¿Vetar a %1?</translation>
        </message>
        <message>
            <source>The link with it is closed, and none is made or taken until the ban ends. Other nodes still talk to it.</source>
            <translation>El enlace con él se cierra y no se establece ni se acepta ninguno hasta que termine el veto. Los demás nodos siguen comunicándose con él.</translation>
        </message>
        <message>
            <source>It is a validator. This node hears validators with %1 of %2 weight now, and %3 without it; a block needs %4 to be final.</source>
            <translation>Es un validador. Este nodo recibe ahora a validadores con %1 de %2 de peso, y %3 sin él; un bloque necesita %4 para ser definitivo.</translation>
        </message>
        <message>
            <source>That is too little: this node would see no more final blocks.</source>
            <translation>Es demasiado poco: este nodo dejaría de ver bloques definitivos.</translation>
        </message>
        <message>
            <source>Its votes would be missing too, which costs points. Ban it only if you know why.</source>
            <translation>También faltarían sus votos, lo que cuesta puntos. Vételo solo si sabe por qué.</translation>
        </message>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 horas</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>Until I lift it</source>
            <translation>Hasta que yo lo levante</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durante cuánto tiempo</translation>
        </message>
        <message>
            <source>Why (only you see it)</source>
            <translation>Por qué (solo lo ve usted)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Ban</source>
            <translation>Vetar</translation>
        </message>
        <message>
            <source>Too long: %1 of at most %2 bytes.</source>
            <translation>Demasiado largo: %1 de %2 bytes como máximo.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Banner</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientDialog</name>
        <message>
            <source>Add a site</source>
            <translation>Añadir un sitio</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Cambiar %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add site</source>
            <translation>Añadir sitio</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>A site that is entered here may send people to this node to sign in, and learns who they are once they agree. It gets no rights on this node.</source>
            <translation>Un sitio añadido aquí puede enviar personas a este nodo para que inicien sesión, y sabe quiénes son cuando lo aceptan. No obtiene ningún permiso en este nodo.</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Id de cliente</translation>
        </message>
        <message>
            <source>The site sends it. It stays for good.</source>
            <translation>Lo envía el sitio. No se puede cambiar después.</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>Named in the tokens that it gets.</source>
            <translation>Se nombra en los tokens que recibe.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Shown to people who are asked whether they agree.</source>
            <translation>Se muestra a las personas a las que se pregunta si aceptan.</translation>
        </message>
        <message>
            <source>Origins</source>
            <translation>Orígenes</translation>
        </message>
        <message>
            <source>One a line, as browsers write them. Answers go to these and to no other.</source>
            <translation>Uno por línea, como los escriben los navegadores. Las respuestas van a estos y a ningún otro.</translation>
        </message>
        <message>
            <source>In development: http://localhost counts as an origin</source>
            <translation>En desarrollo: http://localhost cuenta como origen</translation>
        </message>
        <message>
            <source>Redirect URIs</source>
            <translation>URI de redirección</translation>
        </message>
        <message>
            <source>Only for sites that cannot open a window. One a line.</source>
            <translation>Solo para sitios que no pueden abrir una ventana. Una por línea.</translation>
        </message>
        <message>
            <source>Logout URL</source>
            <translation>URL de cierre de sesión</translation>
        </message>
        <message>
            <source>This node calls it when a session ends. Empty: none.</source>
            <translation>Este nodo la llama cuando termina una sesión. Vacío: ninguna.</translation>
        </message>
        <message>
            <source>A site with this id is entered already; change that one.</source>
            <translation>Ya hay un sitio con este id; cambie ese.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::BridgeClientModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>First origin</source>
            <translation>Primer origen</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 y %n más</numerusform>
                <numerusform>%1 y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Añadido</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>Id de cliente</translation>
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
            <translation>Certificado %1, %2</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Válido desde</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Válida hasta</translation>
        </message>
        <message>
            <source>Serial</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>%1 % of its life is over</source>
            <translation>Ha transcurrido el %1 % de su vigencia</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Revocación</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeBoard</name>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Upheld</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message numerus="yes">
            <source>%n more in the table</source>
            <translation>
                <numerusform>%n más en la tabla</numerusform>
                <numerusform>%n más en la tabla</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeCard</name>
        <message>
            <source>A leader</source>
            <translation>Un líder</translation>
        </message>
        <message>
            <source>view %1, due at %2</source>
            <translation>vista %1, límite en %2</translation>
        </message>
        <message>
            <source>sent, in no block yet</source>
            <translation>enviada, aún en ningún bloque</translation>
        </message>
        <message>
            <source>in block %1</source>
            <translation>en el bloque %1</translation>
        </message>
        <message>
            <source>judged in block %1</source>
            <translation>juzgada en el bloque %1</translation>
        </message>
        <message>
            <source>accuses this node</source>
            <translation>acusa a este nodo</translation>
        </message>
        <message>
            <source>filed by this node</source>
            <translation>presentada por este nodo</translation>
        </message>
        <message>
            <source>Challenge against %1, %2</source>
            <translation>Impugnación contra %1, %2</translation>
        </message>
        <message>
            <source>promise for view %1</source>
            <translation>promesa para la vista %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeDetailDialog</name>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>bloque %1</translation>
        </message>
        <message>
            <source>Challenge at view %1</source>
            <translation>Impugnación en la vista %1</translation>
        </message>
        <message>
            <source>Challenge against %1</source>
            <translation>Impugnación contra %1</translation>
        </message>
        <message>
            <source>the challenge as JSON</source>
            <translation>la impugnación como JSON</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The ledger judges it when a block holds it.</source>
            <translation>El libro mayor la juzga cuando un bloque la contiene.</translation>
        </message>
        <message>
            <source>The leader left out what was demanded; it lost its tokens.</source>
            <translation>El líder omitió lo que se exigía; perdió sus tokens.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Acusado</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se conoce</translation>
        </message>
        <message>
            <source>Built on the demand at</source>
            <translation>Construyó sobre la exigencia en</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>vista %1 de la época %2</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Límite</translation>
        </message>
        <message>
            <source>view %1</source>
            <translation>vista %1</translation>
        </message>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigida por</translation>
        </message>
        <message>
            <source>Filed by</source>
            <translation>Presentada por</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Juzgada</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>This node's log says nothing more about it.</source>
            <translation>El registro de este nodo no indica nada más al respecto.</translation>
        </message>
        <message>
            <source>The leader broke its promise; it lost its tokens.</source>
            <translation>El líder incumplió su promesa; perdió sus tokens.</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Prometida para</translation>
        </message>
        <message>
            <source>Promised by</source>
            <translation>Prometida por</translation>
        </message>
        <message>
            <source>the accused</source>
            <translation>el acusado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeExcerpt</name>
        <message>
            <source>its certificate holds the demand</source>
            <translation>su certificado contiene la exigencia</translation>
        </message>
        <message>
            <source>it holds the transaction</source>
            <translation>contiene la transacción</translation>
        </message>
        <message>
            <source>without the transaction</source>
            <translation>sin la transacción</translation>
        </message>
        <message>
            <source>Blocks of the log that decide</source>
            <translation>Bloques del registro que deciden</translation>
        </message>
        <message>
            <source>View %1, height %2: %3</source>
            <translation>Vista %1, altura %2: %3</translation>
        </message>
        <message>
            <source>hangs on the block before it</source>
            <translation>enlaza con el bloque anterior</translation>
        </message>
        <message>
            <source>the log breaks here: it does not hang on the block before it</source>
            <translation>el registro se rompe aquí: no enlaza con el bloque anterior</translation>
        </message>
        <message>
            <source>after the break</source>
            <translation>después de la rotura</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 tras %2</translation>
        </message>
        <message>
            <source>%1
after %2</source>
            <translation>%1
tras %2</translation>
        </message>
        <message>
            <source>%1, %2, block %3</source>
            <translation>%1, %2, bloque %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeModel</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Acusado</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>aún no se conoce</translation>
        </message>
        <message>
            <source>At view</source>
            <translation>En la vista</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vista límite</translation>
        </message>
        <message>
            <source>Filed in block</source>
            <translation>Presentada en el bloque</translation>
        </message>
        <message>
            <source>Judged in block</source>
            <translation>Juzgada en el bloque</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeSteps</name>
        <message>
            <source>Checks of the challenge</source>
            <translation>Comprobaciones de la impugnación</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>superada</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>no alcanzada</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <translation>%1: %2. %3</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengeWizard</name>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Your client's order</source>
            <translation>Orden de su cliente</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Líder</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vista límite</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Open a challenge</source>
            <translation>Abrir una impugnación</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Sign and file</source>
            <translation>Firmar y presentar</translation>
        </message>
        <message>
            <source>Show on the board</source>
            <translation>Mostrar en el tablero</translation>
        </message>
        <message>
            <source>1 of 3 · What did a leader leave out? Only what a vote demanded in the leader's own block, or what a leader promised, can be proven.</source>
            <translation>1 de 3 · ¿Qué omitió un líder? Solo se puede demostrar lo que un voto exigió en el propio bloque del líder o lo que un líder prometió.</translation>
        </message>
        <message>
            <source>What can be challenged</source>
            <translation>Qué se puede impugnar</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No se está bloqueando a nadie</translation>
        </message>
        <message>
            <source>Every demanded transaction is in the chain, and no order of your clients waits.</source>
            <translation>Todas las transacciones exigidas están en la cadena y no espera ninguna orden de sus clientes.</translation>
        </message>
        <message>
            <source>2 of 3 · The proof. This node judges by its own log, exactly as the ledger will.</source>
            <translation>2 de 3 · La prueba. Este nodo juzga según su propio registro, exactamente como lo hará el libro mayor.</translation>
        </message>
        <message>
            <source>3 of 3 · What filing means. It cannot be taken back.</source>
            <translation>3 de 3 · Qué significa presentarla. No se puede deshacer.</translation>
        </message>
        <message>
            <source>Filed and paid by</source>
            <translation>La presenta y la paga</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Desbloquear…</translation>
        </message>
        <message>
            <source>It is shown on the board from now on.</source>
            <translation>A partir de ahora se muestra en el tablero.</translation>
        </message>
        <message>
            <source>Sign and file…</source>
            <translation>Firmar y presentar…</translation>
        </message>
        <message>
            <source>Reading the log…</source>
            <translation>Leyendo el registro…</translation>
        </message>
        <message>
            <source>The proof could not be put together.</source>
            <translation>No se pudo reunir la prueba.</translation>
        </message>
        <message>
            <source>This cannot be filed: it would prove nothing and only burn the deposit.</source>
            <translation>No se puede presentar: no demostraría nada y solo quemaría el depósito.</translation>
        </message>
        <message>
            <source>Wait until the leader has passed the due view, then try again.</source>
            <translation>Espere a que el líder haya pasado la vista límite e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Go back and choose another transaction.</source>
            <translation>Vuelva atrás y elija otra transacción.</translation>
        </message>
        <message>
            <source>%1 · %2 free tokens</source>
            <translation>%1 · %2 tokens libres</translation>
        </message>
        <message>
            <source>This node has no registered Node Key to pay with.</source>
            <translation>Este nodo no tiene ninguna clave de nodo registrada con la que pagar.</translation>
        </message>
        <message>
            <source>The key is locked. Unlock it to sign the challenge.</source>
            <translation>La clave está bloqueada. Desbloquéela para firmar la impugnación.</translation>
        </message>
        <message>
            <source>Accused</source>
            <translation>Acusado</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Se publica</translation>
        </message>
        <message>
            <source>%1 bytes</source>
            <translation>%1 bytes</translation>
        </message>
        <message>
            <source>Challenge %1?</source>
            <translation>¿Impugnar a %1?</translation>
        </message>
        <message>
            <source>The verdict comes with the block that holds it.</source>
            <translation>El veredicto llega con el bloque que la contiene.</translation>
        </message>
        <message>
            <source>The ledger upheld the challenge: %1 is convicted of leaving the transaction out.</source>
            <translation>El libro mayor confirmó la impugnación: %1 ha sido condenado por omitir la transacción.</translation>
        </message>
        <message>
            <source>Challenge</source>
            <translation>Impugnación</translation>
        </message>
        <message>
            <source>Promised for</source>
            <translation>Prometida para</translation>
        </message>
        <message>
            <source>Demanded at</source>
            <translation>Exigida en</translation>
        </message>
        <message>
            <source>view %1 of epoch %2</source>
            <translation>vista %1 de la época %2</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigida por</translation>
        </message>
        <message>
            <source>These bytes</source>
            <translation>Estos bytes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChallengesCard</name>
        <message>
            <source>Challenges</source>
            <translation>Impugnaciones</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Como tabla</translation>
        </message>
        <message>
            <source>Open a challenge…</source>
            <translation>Abrir una impugnación…</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No se está bloqueando a nadie</translation>
        </message>
        <message>
            <source>A challenge appears here when somebody proves that a leader left out what was demanded.</source>
            <translation>Una impugnación aparece aquí cuando alguien demuestra que un líder omitió lo que se exigía.</translation>
        </message>
        <message>
            <source>File challenges by itself</source>
            <translation>Presentar impugnaciones automáticamente</translation>
        </message>
        <message>
            <source>The node accuses a leader whenever the log proves that it left something out.</source>
            <translation>El nodo acusa a un líder siempre que el registro demuestra que omitió algo.</translation>
        </message>
        <message>
            <source>My challenges · %1</source>
            <translation>Mis impugnaciones · %1</translation>
        </message>
        <message>
            <source>Against me · %1</source>
            <translation>Contra mí · %1</translation>
        </message>
        <message>
            <source>Network · %1</source>
            <translation>Red · %1</translation>
        </message>
        <message>
            <source>No one accuses this node</source>
            <translation>Nadie acusa a este nodo</translation>
        </message>
        <message>
            <source>This node has filed no challenge</source>
            <translation>Este nodo no ha presentado ninguna impugnación</translation>
        </message>
        <message>
            <source>File challenges by itself?</source>
            <translation>¿Presentar impugnaciones automáticamente?</translation>
        </message>
        <message>
            <source>What the ledger would refuse is not filed, and no key of this node is accused.</source>
            <translation>Lo que el libro mayor rechazaría no se presenta, y no se acusa a ninguna clave de este nodo.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>The verdict comes in the very block that holds a challenge, from the log alone: there is no deadline to meet and nothing to hand in.</source>
            <translation>El veredicto llega en el mismo bloque que contiene una impugnación, solo según el registro: no hay ningún plazo que cumplir ni nada que entregar.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChangePassphraseDialog</name>
        <message>
            <source>New passphrase for %1</source>
            <translation>Nueva frase de contraseña para %1</translation>
        </message>
        <message>
            <source>Files that were exported before keep the passphrase they were exported with. Export the key again afterwards.</source>
            <translation>Los archivos exportados antes conservan la frase de contraseña con la que se exportaron. Después, exporte la clave de nuevo.</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Frase de contraseña actual</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nueva frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Change passphrase</source>
            <translation>Cambiar la frase de contraseña</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Cifrando…</translation>
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
            <translation>Mostrar la última hora</translation>
        </message>
        <message>
            <source>24 h</source>
            <translation>24 h</translation>
        </message>
        <message>
            <source>Show the last 24 hours</source>
            <translation>Mostrar las últimas 24 horas</translation>
        </message>
        <message>
            <source>7 d</source>
            <translation>7 d</translation>
        </message>
        <message>
            <source>Show the last 7 days</source>
            <translation>Mostrar los últimos 7 días</translation>
        </message>
        <message>
            <source>30 d</source>
            <translation>30 d</translation>
        </message>
        <message>
            <source>Show the last 30 days</source>
            <translation>Mostrar los últimos 30 días</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Show all of the time</source>
            <translation>Mostrar todo el tiempo</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Personalizado…</translation>
        </message>
        <message>
            <source>Choose the time to show</source>
            <translation>Elegir el periodo que se muestra</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>View as table</source>
            <translation>Ver como tabla</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Copy the chart as an image</source>
            <translation>Copiar el gráfico como imagen</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message numerus="yes">
            <source>Show the last %n minute(s)</source>
            <translation>
                <numerusform>Mostrar el último minuto (%n)</numerusform>
                <numerusform>Mostrar los últimos %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>Nothing is drawn yet.</source>
            <translation>Todavía no hay nada dibujado.</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>Recopilando</translation>
        </message>
        <message>
            <source>The chart begins after the first two seconds of data.</source>
            <translation>El gráfico comienza tras los dos primeros segundos de datos.</translation>
        </message>
        <message>
            <source>%1 · each bar %2</source>
            <translation>%1 · cada barra, %2</translation>
        </message>
        <message>
            <source>Nothing in this time</source>
            <translation>Nada en este periodo</translation>
        </message>
        <message>
            <source>There are no values between these two moments.</source>
            <translation>No hay valores entre estos dos momentos.</translation>
        </message>
        <message>
            <source>%1, as a table</source>
            <translation>%1, como tabla</translation>
        </message>
        <message>
            <source>%1: no values.</source>
            <translation>%1: sin valores.</translation>
        </message>
        <message>
            <source>%1: %2 at the end, between %3 and %4.</source>
            <translation>%1: %2 al final, entre %3 y %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) are marked.</source>
            <translation>
                <numerusform>Hay %n evento marcado.</numerusform>
                <numerusform>Hay %n eventos marcados.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2. Left and right arrow read single values.</source>
            <translation>De %1 a %2. Las flechas izquierda y derecha leen los valores uno a uno.</translation>
        </message>
        <message>
            <source>%1 at %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Ahora: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartPlot</name>
        <message>
            <source>no data</source>
            <translation>sin datos</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChartTable</name>
        <message>
            <source>%1, at least</source>
            <translation>%1, como mínimo</translation>
        </message>
        <message>
            <source>%1, at most</source>
            <translation>%1, como máximo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CheckModel</name>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detalle</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ChooseStep</name>
        <message numerus="yes">
            <source>Network %1 with %n validator(s), chain %2.
Invited by Node Key %3.
Peers: %4. Ask the inviter whether chain and key are right.</source>
            <translation>
                <numerusform>Red %1 con %n validador, cadena %2.
Invitación de la clave de nodo %3.
Pares: %4. Pregunte a quien le invita si la cadena y la clave son correctas.</numerusform>
                <numerusform>Red %1 con %n validadores, cadena %2.
Invitación de la clave de nodo %3.
Pares: %4. Pregunte a quien le invita si la cadena y la clave son correctas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Start a new node</source>
            <translation>Iniciar un nodo nuevo</translation>
        </message>
        <message>
            <source>A new Node Key, on a local network of its own on this machine.</source>
            <translation>Una clave de nodo nueva, en una red local propia en este equipo.</translation>
        </message>
        <message>
            <source>Join a network</source>
            <translation>Unirse a una red</translation>
        </message>
        <message>
            <source>A new Node Key, on the network that an invite file describes.</source>
            <translation>Una clave de nodo nueva, en la red que describe un archivo de invitación.</translation>
        </message>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restaurar una clave de nodo a partir de sus palabras</translation>
        </message>
        <message>
            <source>Stop the old machine first: two nodes that sign with one key are slashed.</source>
            <translation>Detenga antes el equipo antiguo: dos nodos que firman con la misma clave son penalizados.</translation>
        </message>
        <message>
            <source>Attach to a running engine</source>
            <translation>Conectarse a un motor en ejecución</translation>
        </message>
        <message>
            <source>Only look at and steer a stacknetd; nothing is made here.</source>
            <translation>Solo ver y dirigir un stacknetd; aquí no se crea nada.</translation>
        </message>
        <message>
            <source>for example: /home/me/stacknet-invite.json</source>
            <translation>por ejemplo: /home/me/stacknet-invite.json</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the invite file</source>
            <translation>Elegir el archivo de invitación</translation>
        </message>
        <message>
            <source>Invite file</source>
            <translation>Archivo de invitación</translation>
        </message>
        <message>
            <source>Invite file of the network that knows the key (optional)</source>
            <translation>Archivo de invitación de la red que conoce la clave (opcional)</translation>
        </message>
        <message>
            <source>for example: /var/lib/stacknet/run/operator.sock</source>
            <translation>por ejemplo: /var/lib/stacknet/run/operator.sock</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Socket del operador</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Test the operator socket</source>
            <translation>Probar el socket del operador</translation>
        </message>
        <message>
            <source>Test the socket to go on.</source>
            <translation>Pruebe el socket para continuar.</translation>
        </message>
        <message>
            <source>Only curious? A local network of four validators opens at once, without questions. Nothing on it has value.</source>
            <translation>¿Solo tiene curiosidad? Una red local de cuatro validadores se abre de inmediato, sin preguntas. Nada en ella tiene valor.</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Echar un vistazo</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>¿Cómo desea comenzar?</translation>
        </message>
        <message>
            <source>Everything runs on this machine; no account and no server is needed.</source>
            <translation>Todo se ejecuta en este equipo; no se necesita ninguna cuenta ni ningún servidor.</translation>
        </message>
        <message>
            <source>Whoever runs the network gives it to you.</source>
            <translation>Se lo da quien administra la red.</translation>
        </message>
        <message>
            <source>Empty: a local network of its own.</source>
            <translation>Vacío: una red local propia.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>Version %1 answers, on %2 at height %3.</source>
            <translation>Responde la versión %1, en %2 a la altura %3.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ClipboardCountdown</name>
        <message numerus="yes">
            <source>The clipboard is cleared in %n s</source>
            <translation>
                <numerusform>El portapapeles se borra en %n s</numerusform>
                <numerusform>El portapapeles se borra en %n s</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CloseChoiceDialog</name>
        <message>
            <source>Quit, or keep running without a window?</source>
            <translation>¿Salir o seguir en marcha sin ventana?</translation>
        </message>
        <message>
            <source>This desktop has no tray, so nothing of a running node would be seen. Start the program again to bring the window back; notifications can open it too.</source>
            <translation>Este escritorio no tiene bandeja del sistema, por lo que no se vería nada de un nodo en marcha. Inicie el programa de nuevo para recuperar la ventana; las notificaciones también pueden abrirla.</translation>
        </message>
        <message numerus="yes">
            <source>Quitting cancels %n running task(s).</source>
            <translation>
                <numerusform>Al salir se cancela %n tarea en curso.</numerusform>
                <numerusform>Al salir se cancelan %n tareas en curso.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Seguir en marcha</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Salir (el motor se detiene)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CommandPalette</name>
        <message>
            <source>Go to</source>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Page, key, action or setting</source>
            <translation>Página, clave, acción o ajuste</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <source>Nothing is called that.</source>
            <translation>Nada se llama así.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConfirmDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConnectCard</name>
        <message>
            <source>Connect a client</source>
            <translation>Conectar un cliente</translation>
        </message>
        <message>
            <source>the HTTP address</source>
            <translation>la dirección HTTP</translation>
        </message>
        <message>
            <source>HTTP address</source>
            <translation>Dirección HTTP</translation>
        </message>
        <message>
            <source>Code for a client</source>
            <translation>Código para un cliente</translation>
        </message>
        <message>
            <source>Language of the code</source>
            <translation>Lenguaje del código</translation>
        </message>
        <message>
            <source>the code for a client</source>
            <translation>el código para un cliente</translation>
        </message>
        <message>
            <source>Any OpenAI client works unchanged</source>
            <translation>Cualquier cliente de OpenAI funciona sin cambios</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Crear clave de API</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revocar…</translation>
        </message>
        <message>
            <source>API keys</source>
            <translation>Claves de API</translation>
        </message>
        <message>
            <source>No API key yet</source>
            <translation>Aún no hay ninguna clave de API</translation>
        </message>
        <message>
            <source>Programs need one to call this node. A new key is shown once, then never again.</source>
            <translation>Los programas necesitan una para llamar a este nodo. Una clave nueva se muestra una sola vez y nunca más.</translation>
        </message>
        <message>
            <source>Revoke the API key “%1”?</source>
            <translation>¿Revocar la clave de API «%1»?</translation>
        </message>
        <message>
            <source>Programs that use %1 are refused from their next request on.</source>
            <translation>Los programas que usan %1 se rechazan a partir de su próxima solicitud.</translation>
        </message>
        <message>
            <source>A revoked key cannot be brought back.</source>
            <translation>Una clave revocada no se puede recuperar.</translation>
        </message>
        <message>
            <source>Revoke key</source>
            <translation>Revocar la clave</translation>
        </message>
        <message>
            <source>not listening yet</source>
            <translation>aún no escucha</translation>
        </message>
        <message>
            <source>Chat · %1</source>
            <translation>Chat · %1</translation>
        </message>
        <message>
            <source>No chat model</source>
            <translation>Sin modelo de chat</translation>
        </message>
        <message>
            <source>Code · %1</source>
            <translation>Código · %1</translation>
        </message>
        <message>
            <source>No sandbox</source>
            <translation>Sin entorno aislado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsensusPage</name>
        <message>
            <source>Consensus</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>My votes in 24 h</source>
            <translation>Mis votos en 24 h</translation>
        </message>
        <message>
            <source>Leader now</source>
            <translation>Líder actual</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Mandato</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Vigilante</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Mandatos</translation>
        </message>
        <message>
            <source>past, running and next leaders</source>
            <translation>líderes anteriores, actual y próximos</translation>
        </message>
        <message>
            <source>Terms, oldest first</source>
            <translation>Mandatos, del más antiguo al más reciente</translation>
        </message>
        <message>
            <source>Arrow keys walk through the terms. Framed: this node leads. Dashed: still to come.</source>
            <translation>Las teclas de flecha recorren los mandatos. Con marco: lidera este nodo. Con línea discontinua: aún por venir.</translation>
        </message>
        <message>
            <source>This node's vote</source>
            <translation>El voto de este nodo</translation>
        </message>
        <message>
            <source>It begins to vote in</source>
            <translation>Comienza a votar dentro de</translation>
        </message>
        <message>
            <source>What leaders owe</source>
            <translation>Lo que deben los líderes</translation>
        </message>
        <message>
            <source>Demands</source>
            <translation>Exigencias</translation>
        </message>
        <message>
            <source>No one is being blocked</source>
            <translation>No se está bloqueando a nadie</translation>
        </message>
        <message>
            <source>Validators demand a transaction in their votes when it waits longer than a second.</source>
            <translation>Los validadores exigen una transacción en sus votos cuando espera más de un segundo.</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validadores</translation>
        </message>
        <message>
            <source>of this epoch; a missing vote alone is no fault</source>
            <translation>de esta época; la falta de un voto no es por sí sola una infracción</translation>
        </message>
        <message>
            <source>No validators yet</source>
            <translation>Aún no hay validadores</translation>
        </message>
        <message>
            <source>They appear when the node knows the chain.</source>
            <translation>Aparecen cuando el nodo conoce la cadena.</translation>
        </message>
        <message>
            <source>Evidence of contradictions</source>
            <translation>Evidencia de contradicciones</translation>
        </message>
        <message>
            <source>two signed messages that no honest node signs both</source>
            <translation>dos mensajes firmados que ningún nodo honrado firma a la vez</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>No contradiction was seen</source>
            <translation>No se vio ninguna contradicción</translation>
        </message>
        <message>
            <source>Every signature that reached this node agrees with the others of its signer.</source>
            <translation>Todas las firmas que llegaron a este nodo concuerdan con las demás de su firmante.</translation>
        </message>
        <message>
            <source>Show both messages</source>
            <translation>Mostrar ambos mensajes</translation>
        </message>
        <message>
            <source>A challenge accuses this node of censorship.</source>
            <translation>Una impugnación acusa a este nodo de censura.</translation>
        </message>
        <message>
            <source>The ledger judges it in the block that holds it, from the log alone. Upheld, it costs every token of the key.</source>
            <translation>El libro mayor la juzga en el bloque que la contiene, solo según el registro. Si se confirma, cuesta todos los tokens de la clave.</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Mostrarla</translation>
        </message>
        <message>
            <source>This node's key was convicted: it never validates again.</source>
            <translation>La clave de este nodo fue condenada: no volverá a validar nunca.</translation>
        </message>
        <message>
            <source>Staking shows what it cost and the proof.</source>
            <translation>Participación muestra lo que costó y la prueba.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Participación</translation>
        </message>
        <message>
            <source>This node's key is jailed after a failed spot check.</source>
            <translation>La clave de este nodo está suspendida tras no superar un control aleatorio.</translation>
        </message>
        <message>
            <source>It leads and votes again after Unjail, once its time is over.</source>
            <translation>Vuelve a liderar y a votar después de levantar la suspensión, cuando se haya cumplido su plazo.</translation>
        </message>
        <message numerus="yes">
            <source>This node leads and owes a demanded transaction within %n proposal(s).</source>
            <translation>
                <numerusform>Este nodo lidera y debe incluir una transacción exigida en %n propuesta.</numerusform>
                <numerusform>Este nodo lidera y debe incluir una transacción exigida en %n propuestas.</numerusform>
            </translation>
        </message>
        <message>
            <source>It includes it by itself. Left out past view %1, it would cost every token of the key.</source>
            <translation>La incluye por sí solo. Si se omitiera más allá de la vista %1, costaría todos los tokens de la clave.</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>vista %1 · definitiva %2</translation>
        </message>
        <message>
            <source>this node is no validator</source>
            <translation>este nodo no es validador</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>este nodo · mandato %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>lidera el mandato %1</translation>
        </message>
        <message>
            <source>%1 proposals left</source>
            <translation>quedan %1 propuestas</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term made</source>
            <translation>%1 de %2 propuestas del mandato hechas</translation>
        </message>
        <message>
            <source>Nothing is late</source>
            <translation>Nada lleva retraso</translation>
        </message>
        <message>
            <source>This node does not vote</source>
            <translation>Este nodo no vota</translation>
        </message>
        <message>
            <source>leaves the term after %1</source>
            <translation>abandona el mandato tras %1</translation>
        </message>
        <message>
            <source>last left term %1, %2</source>
            <translation>último mandato abandonado: %1, %2</translation>
        </message>
        <message>
            <source>Term %1 will be led by this node, from view %2.</source>
            <translation>Este nodo liderará el mandato %1, desde la vista %2.</translation>
        </message>
        <message>
            <source>Term %1 will be led by %2, from view %3.</source>
            <translation>%2 liderará el mandato %1, desde la vista %3.</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>este nodo</translation>
        </message>
        <message>
            <source>Next leaders: %1</source>
            <translation>Próximos líderes: %1</translation>
        </message>
        <message>
            <source>Joining by the state of block %1: %2 of %3 pieces</source>
            <translation>Incorporándose con el estado del bloque %1: %2 de %3 partes</translation>
        </message>
        <message>
            <source>Far behind: looking for a state to start from</source>
            <translation>Muy atrasado: buscando un estado desde el que comenzar</translation>
        </message>
        <message>
            <source>Catching up block by block</source>
            <translation>Poniéndose al día bloque a bloque</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Época</translation>
        </message>
        <message>
            <source>Contradictions seen</source>
            <translation>Contradicciones vistas</translation>
        </message>
        <message>
            <source>Messages not used</source>
            <translation>Mensajes no usados</translation>
        </message>
        <message>
            <source>State kept for others</source>
            <translation>Estado guardado para otros</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>of block %1</source>
            <translation>del bloque %1</translation>
        </message>
        <message>
            <source>a leader has %1 proposals to include a demand</source>
            <translation>un líder tiene %1 propuestas para incluir una exigencia</translation>
        </message>
        <message numerus="yes">
            <source>%n not met yet</source>
            <translation>
                <numerusform>%n aún sin cumplir</numerusform>
                <numerusform>%n aún sin cumplir</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>My last votes</source>
            <translation>Mis últimos votos</translation>
        </message>
        <message>
            <source>My votes, oldest first</source>
            <translation>Mis votos, del más antiguo al más reciente</translation>
        </message>
        <message>
            <source>Arrow keys walk through the votes. A certificate is closed as soon as a quorum has voted: a late vote alone is no fault.</source>
            <translation>Las flechas recorren los votos. Un certificado se cierra en cuanto ha votado un quórum: un voto tardío no es por sí solo una infracción.</translation>
        </message>
        <message>
            <source>%1 late · %2 missed</source>
            <translation>%1 tardíos · %2 no emitidos</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>conformes</translation>
        </message>
        <message numerus="yes">
            <source>last %n block(s)</source>
            <translation>
                <numerusform>%n bloque más reciente</numerusform>
                <numerusform>%n bloques más recientes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ConsoleSettings</name>
        <message>
            <source>This file does not hold settings of the console.</source>
            <translation>Este archivo no contiene ajustes de la consola.</translation>
        </message>
        <message>
            <source>There is no setting %1.</source>
            <translation>No existe el ajuste %1.</translation>
        </message>
        <message>
            <source>The setting %1 does not take this value.</source>
            <translation>El ajuste %1 no admite este valor.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CopyButton</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CountdownRing</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CrashNotice</name>
        <message>
            <source>The run that began at %1 did not end in good order: it was killed, or the machine went down.</source>
            <translation>La ejecución que comenzó el %1 no terminó correctamente: se forzó su cierre o el equipo se apagó.</translation>
        </message>
        <message>
            <source>It was killed at %1, by hand or because memory ran out.</source>
            <translation>Se forzó su cierre el %1, a mano o porque se agotó la memoria.</translation>
        </message>
        <message>
            <source>It stopped itself at %1, because something that must never be was so.</source>
            <translation>Se detuvo a sí misma el %1, porque se dio algo que nunca debe darse.</translation>
        </message>
        <message>
            <source>A fault ended it at %1 (signal %2).</source>
            <translation>Un fallo la terminó el %1 (señal %2).</translation>
        </message>
        <message>
            <source>The console ended unexpectedly</source>
            <translation>La consola terminó inesperadamente</translation>
        </message>
        <message>
            <source>It was started again by itself.</source>
            <translation>Se reinició automáticamente.</translation>
        </message>
        <message>
            <source>Votes that were signed are on disk. The engine first listens whether another node signs with its key, and only then signs itself.</source>
            <translation>Los votos que se firmaron están en el disco. El motor escucha primero si otro nodo firma con su clave y solo después firma él mismo.</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateApiKeyDialog</name>
        <message>
            <source>Create an API key</source>
            <translation>Crear una clave de API</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Crear la clave</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>A program that calls this node needs a key of its own, so that you can take it back without touching the others.</source>
            <translation>Un programa que llama a este nodo necesita su propia clave, para que usted pueda retirarla sin tocar las demás.</translation>
        </message>
        <message>
            <source>for example: laptop</source>
            <translation>por ejemplo: portátil</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Only you see it. It is shown in the list of keys.</source>
            <translation>Solo usted lo ve. Se muestra en la lista de claves.</translation>
        </message>
        <message>
            <source>Where from, which models, how much</source>
            <translation>Desde dónde, qué modelos, cuánto</translation>
        </message>
        <message>
            <source>More settings of the key</source>
            <translation>Más ajustes de la clave</translation>
        </message>
        <message>
            <source>Chat completions</source>
            <translation>Respuestas de chat</translation>
        </message>
        <message>
            <source>Code in the sandbox</source>
            <translation>Código en el entorno aislado</translation>
        </message>
        <message>
            <source>List models</source>
            <translation>Listar modelos</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Read the Rack</source>
            <translation>Leer el Rack</translation>
        </message>
        <message>
            <source>Write to the Rack</source>
            <translation>Escribir en el Rack</translation>
        </message>
        <message>
            <source>Attested nodes only</source>
            <translation>Solo nodos con atestación</translation>
        </message>
        <message>
            <source>Manage API keys</source>
            <translation>Gestionar claves de API</translation>
        </message>
        <message>
            <source>May be used for</source>
            <translation>Usos permitidos</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n día</numerusform>
                <numerusform>%n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Another number of days</source>
            <translation>Otro número de días</translation>
        </message>
        <message>
            <source>Days until the key expires</source>
            <translation>Días hasta que caduca la clave</translation>
        </message>
        <message>
            <source>Expires after</source>
            <translation>Caduca tras</translation>
        </message>
        <message>
            <source>Only from these addresses</source>
            <translation>Solo desde estas direcciones</translation>
        </message>
        <message>
            <source>One a line, up to 16. Empty: from anywhere.</source>
            <translation>Una por línea, hasta 16. Vacío: desde cualquier lugar.</translation>
        </message>
        <message>
            <source>model names</source>
            <translation>nombres de modelos</translation>
        </message>
        <message>
            <source>Only these models</source>
            <translation>Solo estos modelos</translation>
        </message>
        <message>
            <source>One a line, up to 32. Empty: every model.</source>
            <translation>Uno por línea, hasta 32. Vacío: todos los modelos.</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Tokens a month</source>
            <translation>Tokens al mes</translation>
        </message>
        <message>
            <source>A calendar month in UTC.</source>
            <translation>Un mes natural en UTC.</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Tokens por minuto</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Solicitudes por minuto</translation>
        </message>
        <message>
            <source>Requests at once</source>
            <translation>Solicitudes a la vez</translation>
        </message>
        <message>
            <source>Stack</source>
            <translation>Stack</translation>
        </message>
        <message>
            <source>That its requests come from, by id. Empty: none.</source>
            <translation>Del que proceden sus solicitudes, por id. Vacío: ninguno.</translation>
        </message>
        <message>
            <source>Test key: the echo model answers it, no model is called</source>
            <translation>Clave de prueba: la responde el modelo eco, no se llama a ningún modelo</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>la nueva clave de API</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself. Lost keys cannot be shown again; make a new one.</source>
            <translation>El nodo guarda un resumen de ella, no la clave misma. Las claves perdidas no se pueden volver a mostrar; cree una nueva.</translation>
        </message>
        <message>
            <source>Creating…</source>
            <translation>Creando…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::CreateNodeKeyDialog</name>
        <message>
            <source>Create a Node Key</source>
            <translation>Crear una clave de nodo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Crear la clave</translation>
        </message>
        <message>
            <source>A Node Key signs what this node does and holds its tokens. It is stored encrypted under the passphrase; nobody can recover it without.</source>
            <translation>Una clave de nodo firma lo que hace este nodo y guarda sus tokens. Se almacena cifrada con la frase de contraseña; sin ella nadie puede recuperarla.</translation>
        </message>
        <message>
            <source>for example: garage</source>
            <translation>por ejemplo: garaje</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nombre en este equipo; los demás nodos nunca lo ven.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Cifrando…</translation>
        </message>
        <message>
            <source>Deriving the words…</source>
            <translation>Generando las palabras…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DangerConfirm</name>
        <message>
            <source>Nothing brings this back.</source>
            <translation>Nada permite recuperarlo.</translation>
        </message>
        <message>
            <source>Type “%1” to confirm</source>
            <translation>Escriba «%1» para confirmar</translation>
        </message>
        <message>
            <source>Passphrase of the key</source>
            <translation>Frase de contraseña de la clave</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataClassModel</name>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Se conserva</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Guardado ahora</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Lo más antiguo</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Próximo borrado</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Último borrado</translation>
        </message>
        <message>
            <source>How it goes</source>
            <translation>Cómo se borra</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DataTable</name>
        <message>
            <source>Nothing matches the filter.</source>
            <translation>Nada coincide con el filtro.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>Se muestran %1 de %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exportar %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Guardado en %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DeletionProofModel</name>
        <message>
            <source>Complete</source>
            <translation>Completo</translation>
        </message>
        <message>
            <source>Not finished</source>
            <translation>Sin terminar</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Borrado</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Prueba</translation>
        </message>
        <message>
            <source>Overwritten</source>
            <translation>Sobrescrito</translation>
        </message>
        <message>
            <source>Left in the log</source>
            <translation>Queda en el registro</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>secure_delete</source>
            <translation>secure_delete</translation>
        </message>
        <message>
            <source>on</source>
            <translation>activado</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DemandModel</name>
        <message>
            <source>Transaction</source>
            <translation>Transacción</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Líder</translation>
        </message>
        <message>
            <source>Demanded at view</source>
            <translation>Exigida en la vista</translation>
        </message>
        <message>
            <source>Due view</source>
            <translation>Vista límite</translation>
        </message>
        <message>
            <source>In chain at view</source>
            <translation>En la cadena en la vista</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Demanded by</source>
            <translation>Exigida por</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>este nodo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DesktopNotifications</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DetailList</name>
        <message>
            <source>Copy %1</source>
            <translation>Copiar %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DiagnosticsDialog</name>
        <message>
            <source>Save the support bundle</source>
            <translation>Guardar el paquete de diagnóstico</translation>
        </message>
        <message>
            <source>ZIP files (*.zip)</source>
            <translation>Archivos ZIP (*.zip)</translation>
        </message>
        <message>
            <source>what is in the bundle and what was taken out</source>
            <translation>qué contiene el paquete y qué se quitó</translation>
        </message>
        <message>
            <source>versions of the program and the system</source>
            <translation>versiones del programa y del sistema</translation>
        </message>
        <message>
            <source>checks of this machine, and settings</source>
            <translation>comprobaciones de este equipo y ajustes</translation>
        </message>
        <message>
            <source>settings of the node</source>
            <translation>ajustes del nodo</translation>
        </message>
        <message>
            <source>what the node says of itself</source>
            <translation>lo que el nodo indica de sí mismo</translation>
        </message>
        <message>
            <source>the newest lines of the log</source>
            <translation>las líneas más recientes del registro</translation>
        </message>
        <message>
            <source>Support bundle</source>
            <translation>Paquete de diagnóstico</translation>
        </message>
        <message>
            <source>Contents of the bundle</source>
            <translation>Contenido del paquete</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Bytes</source>
            <translation>Bytes</translation>
        </message>
        <message>
            <source>Taken out</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>The node is asked what would go in…</source>
            <translation>Se pregunta al nodo qué se incluiría…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>%1 bytes before packing; %2 places taken out.</source>
            <translation>%1 bytes antes de comprimir; %2 partes quitadas.</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Guardado en %1</translation>
        </message>
        <message>
            <source>Look into it before you give it to anybody.</source>
            <translation>Revíselo antes de dárselo a nadie.</translation>
        </message>
        <message>
            <source>A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and wallet addresses, API keys, passwords and the names that you gave are taken out. It holds no key and no content of a task, and nothing is sent anywhere.</source>
            <translation>Un archivo ZIP para quien le ayude. Se quitan la carpeta personal, las direcciones de otros equipos, las direcciones de correo y de cartera, las claves de API, las contraseñas y los nombres que usted puso. No contiene ninguna clave ni contenido de ninguna tarea, y no se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>Collect without the node</source>
            <translation>Recoger sin el nodo</translation>
        </message>
        <message>
            <source>The node does not answer.</source>
            <translation>El nodo no responde.</translation>
        </message>
        <message>
            <source>The bundle can be made without it, from the files in its data directory.</source>
            <translation>El paquete se puede crear sin él, a partir de los archivos de su directorio de datos.</translation>
        </message>
        <message>
            <source>On the machine that it runs on, this writes the bundle: stacknetctl diag --out bundle.zip</source>
            <translation>En el equipo en el que se ejecuta, esto escribe el paquete: stacknetctl diag --out bundle.zip</translation>
        </message>
        <message>
            <source>The files are read…</source>
            <translation>Se están leyendo los archivos…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DialogDraft</name>
        <message>
            <source>You had begun this when the console ended.</source>
            <translation>Había empezado esto cuando se cerró la consola.</translation>
        </message>
        <message>
            <source>Take up where you left off</source>
            <translation>Retomar donde lo dejó</translation>
        </message>
        <message>
            <source>Start new</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DroppedModel</name>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::DutiesCard</name>
        <message>
            <source>Leading</source>
            <translation>Liderazgo</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>This node leads term %1 and has %2 of %3 proposals left.</source>
            <translation>Este nodo lidera el mandato %1 y le quedan %2 de %3 propuestas.</translation>
        </message>
        <message>
            <source>term %1</source>
            <translation>mandato %1</translation>
        </message>
        <message>
            <source>From view %1 on, unless a term ends before.</source>
            <translation>Desde la vista %1, salvo que un mandato termine antes.</translation>
        </message>
        <message>
            <source>not planned</source>
            <translation>no previsto</translation>
        </message>
        <message>
            <source>None of the next terms is this node's.</source>
            <translation>Ninguno de los próximos mandatos es de este nodo.</translation>
        </message>
        <message>
            <source>Watchdog</source>
            <translation>Vigilante</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dentro de %1</translation>
        </message>
        <message>
            <source>Then this node leaves the term of %1.</source>
            <translation>Entonces este nodo abandona el mandato de %1.</translation>
        </message>
        <message>
            <source>Cold key</source>
            <translation>Clave fría</translation>
        </message>
        <message>
            <source>%1 can be activated then.</source>
            <translation>%1 se podrá activar entonces.</translation>
        </message>
        <message>
            <source>Fresh evidence</source>
            <translation>Evidencia nueva</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>con retraso</translation>
        </message>
        <message>
            <source>Confidential tasks are refused until then.</source>
            <translation>Hasta entonces se rechazan las tareas confidenciales.</translation>
        </message>
        <message>
            <source>The GPU verdict runs out; the node renews it before.</source>
            <translation>El veredicto de la GPU vence; el nodo lo renueva antes.</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>The pause ends and tasks are taken again.</source>
            <translation>La pausa termina y se vuelven a aceptar tareas.</translation>
        </message>
        <message>
            <source>The schedule pauses work.</source>
            <translation>El horario pone en pausa el trabajo.</translation>
        </message>
        <message>
            <source>The schedule starts work.</source>
            <translation>El horario inicia el trabajo.</translation>
        </message>
        <message>
            <source>Next duties</source>
            <translation>Próximos deberes</translation>
        </message>
        <message>
            <source>No duty</source>
            <translation>Ningún deber</translation>
        </message>
        <message>
            <source>This node's key is no validator: it never leads.</source>
            <translation>La clave de este nodo no es validadora: nunca lidera.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More about %1</source>
            <translation>Más sobre %1</translation>
        </message>
        <message>
            <source>The GPUs are asked again then.</source>
            <translation>Entonces se vuelve a consultar a las GPU.</translation>
        </message>
        <message>
            <source>The GPUs are asked again; the verdict of now runs out %1.</source>
            <translation>Se vuelve a consultar a las GPU; el veredicto actual vence %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EarnedModel</name>
        <message>
            <source>Redeemed</source>
            <translation>Canjeado</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Presentado</translation>
        </message>
        <message>
            <source>Accruing</source>
            <translation>Acumulándose</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
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
            <translation>Ganancias</translation>
        </message>
        <message>
            <source>Accrued</source>
            <translation>Acumulado</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Presentado</translation>
        </message>
        <message>
            <source>Redeemed</source>
            <translation>Canjeado</translation>
        </message>
        <message>
            <source>A day on average</source>
            <translation>Promedio diario</translation>
        </message>
        <message>
            <source>Does it add up?</source>
            <translation>¿Cuadran las cuentas?</translation>
        </message>
        <message>
            <source>By key</source>
            <translation>Por clave</translation>
        </message>
        <message>
            <source>Earnings by Node Key</source>
            <translation>Ganancias por clave de nodo</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Ninguna clave en el libro mayor</translation>
        </message>
        <message>
            <source>A Connected Node Key earns with every task that it does.</source>
            <translation>Una clave de nodo conectada gana con cada tarea que hace.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Abrir Claves de nodo</translation>
        </message>
        <message>
            <source>File this key…</source>
            <translation>Presentar esta clave…</translation>
        </message>
        <message>
            <source>Monthly statements</source>
            <translation>Extractos mensuales</translation>
        </message>
        <message>
            <source>Statement as PDF…</source>
            <translation>Extracto en PDF…</translation>
        </message>
        <message>
            <source>No month yet</source>
            <translation>Aún no hay meses</translation>
        </message>
        <message>
            <source>Months appear with the first task that the network accepts.</source>
            <translation>Los meses aparecen con la primera tarea que acepta la red.</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>one signed record for each task, as the ledger has it</source>
            <translation>un registro firmado por cada tarea, tal como consta en el libro mayor</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Time used</source>
            <translation>Tiempo usado</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>No paperwork yet</source>
            <translation>Aún no hay papeleo</translation>
        </message>
        <message>
            <source>Each task that this node does is one record here, once the network has accepted it.</source>
            <translation>Cada tarea que hace este nodo es un registro aquí, en cuanto la red la ha aceptado.</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Your currency, three letters</source>
            <translation>Su moneda, tres letras</translation>
        </message>
        <message>
            <source>Your rate for one US dollar</source>
            <translation>Su tipo de cambio por un dólar estadounidense</translation>
        </message>
        <message>
            <source>Your own rate: 1 USD =</source>
            <translation>Su propio tipo de cambio: 1 USD =</translation>
        </message>
        <message>
            <source>Only shown here and in statements; the network knows no rate.</source>
            <translation>Solo se muestra aquí y en los extractos; la red no conoce ningún tipo de cambio.</translation>
        </message>
        <message>
            <source>Type a rate and a currency to see a column in it.</source>
            <translation>Escriba un tipo de cambio y una moneda para ver una columna en ella.</translation>
        </message>
        <message>
            <source>The currency is three letters, such as EUR.</source>
            <translation>La moneda son tres letras, como EUR.</translation>
        </message>
        <message>
            <source>The rate is a number above zero, such as 0.92.</source>
            <translation>El tipo de cambio es un número mayor que cero, como 0.92.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), not filed</source>
            <translation>
                <numerusform>%n clave, sin presentar</numerusform>
                <numerusform>%n claves, sin presentar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), waiting for a payout</source>
            <translation>
                <numerusform>%n clave, en espera de un pago</numerusform>
                <numerusform>%n claves, en espera de un pago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key(s), paid out</source>
            <translation>
                <numerusform>%n clave, pagada</numerusform>
                <numerusform>%n claves, pagadas</numerusform>
            </translation>
        </message>
        <message>
            <source>no earnings yet</source>
            <translation>aún no hay ganancias</translation>
        </message>
        <message>
            <source>the first day still runs</source>
            <translation>el primer día aún no ha terminado</translation>
        </message>
        <message numerus="yes">
            <source>over %n whole UTC day(s)</source>
            <translation>
                <numerusform>en %n día UTC completo</numerusform>
                <numerusform>en %n días UTC completos</numerusform>
            </translation>
        </message>
        <message>
            <source>The records do not add up with the ledger. %1</source>
            <translation>Los registros no cuadran con el libro mayor. %1</translation>
        </message>
        <message>
            <source>Do not file before it is understood: stacknetctl paperwork export makes the same comparison from chain.db.</source>
            <translation>No presente nada antes de entenderlo: stacknetctl paperwork export hace la misma comparación a partir de chain.db.</translation>
        </message>
        <message>
            <source>Adds up</source>
            <translation>Cuadra</translation>
        </message>
        <message>
            <source>Every record in the blocks was added up and is what the ledger says of your keys.</source>
            <translation>Se sumaron todos los registros de los bloques y coinciden con lo que el libro mayor dice de sus claves.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Leyendo</translation>
        </message>
        <message>
            <source>The blocks are being read.</source>
            <translation>Se están leyendo los bloques.</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Difiere</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>No comparable</translation>
        </message>
        <message>
            <source>This node joined by a snapshot and has no block up to height %1: records from before are not listed. The ledger's sums are whole.</source>
            <translation>Este nodo se unió mediante una instantánea y no tiene ningún bloque hasta la altura %1: los registros anteriores no figuran en la lista. Las sumas del libro mayor están completas.</translation>
        </message>
        <message>
            <source>Blocks up to height %1 are read; the others follow.</source>
            <translation>Los bloques hasta la altura %1 están leídos; los demás siguen.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s), %1</source>
            <translation>
                <numerusform>%n registro, %1</numerusform>
                <numerusform>%n registros, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>In the blocks</source>
            <translation>En los bloques</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>En el libro mayor</translation>
        </message>
        <message>
            <source>At height</source>
            <translation>A la altura</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>Contado</translation>
        </message>
        <message>
            <source>on the UTC day of the block</source>
            <translation>en el día UTC del bloque</translation>
        </message>
        <message>
            <source>What came in each day?</source>
            <translation>¿Qué entró cada día?</translation>
        </message>
        <message>
            <source>USD a UTC day</source>
            <translation>USD por día UTC</translation>
        </message>
        <message>
            <source>No earnings yet</source>
            <translation>Aún no hay ganancias</translation>
        </message>
        <message>
            <source>Connect a Node Key and a client: each task that the network accepts earns Paper.</source>
            <translation>Conecte una clave de nodo y un cliente: cada tarea que acepta la red gana Paper.</translation>
        </message>
        <message>
            <source>What came together?</source>
            <translation>¿Qué se ha acumulado?</translation>
        </message>
        <message>
            <source>USD</source>
            <translation>USD</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Redeemed: paid out under the reference %1.</source>
            <translation>Canjeada: pagada con la referencia %1.</translation>
        </message>
        <message>
            <source>Filed: it waits until its Stack pays it out and says so on the ledger.</source>
            <translation>Presentada: espera a que su Stack la pague y lo haga constar en el libro mayor.</translation>
        </message>
        <message>
            <source>Cannot be filed now: only an Active key can be, and %1 is %2.</source>
            <translation>Ahora no se puede presentar: solo se puede con una clave activa, y %1 está en el estado: %2.</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1</source>
            <translation>Ahora no se puede presentar: %1</translation>
        </message>
        <message>
            <source>Filing hands in all paperwork of the key, once and for ever, and burns the tokens that are left on it.</source>
            <translation>Al presentar la clave se entrega todo su papeleo, una sola vez y para siempre, y se queman los tokens que quedan en ella.</translation>
        </message>
        <message>
            <source>File %1 for ever?</source>
            <translation>¿Presentar %1 para siempre?</translation>
        </message>
        <message>
            <source>File for ever</source>
            <translation>Presentar para siempre</translation>
        </message>
        <message>
            <source>A key is filed once. After that its paperwork can be redeemed, and the key itself is at its end.</source>
            <translation>Una clave se presenta una sola vez. Después su papeleo se puede canjear y la clave misma llega a su fin.</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 está presentada.</translation>
        </message>
        <message>
            <source>Save the statement of %1</source>
            <translation>Guardar el extracto de %1</translation>
        </message>
        <message>
            <source>Saved to %1</source>
            <translation>Guardado en %1</translation>
        </message>
        <message>
            <source>Disconnect this key…</source>
            <translation>Desconectar esta clave…</translation>
        </message>
        <message>
            <source>Which key earned it?</source>
            <translation>¿Qué clave lo ganó?</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>Otras</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Desbloquee primero la clave</translation>
        </message>
        <message>
            <source>Cannot be filed now: %1 serves. Disconnect it, then withdraw what it has bonded.</source>
            <translation>Ahora no se puede presentar: %1 presta servicio. Desconéctela y después retire lo que tiene vinculado.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>¿Desconectar %1?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Desconectar la clave</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 está desconectada.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>Todas las claves</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EmptyState</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EnginePage</name>
        <message>
            <source>Opening the data directory</source>
            <translation>Abriendo el directorio de datos</translation>
        </message>
        <message>
            <source>Unlocking the Node Key</source>
            <translation>Desbloqueando la clave de nodo</translation>
        </message>
        <message>
            <source>Opening the chain</source>
            <translation>Abriendo la cadena</translation>
        </message>
        <message>
            <source>Connecting to the other nodes</source>
            <translation>Conectando con los demás nodos</translation>
        </message>
        <message>
            <source>Preparing the model and the sandbox</source>
            <translation>Preparando el modelo y el entorno aislado</translation>
        </message>
        <message>
            <source>Looking after what is kept</source>
            <translation>Revisando lo que se conserva</translation>
        </message>
        <message>
            <source>Asking the GPUs for evidence</source>
            <translation>Pidiendo evidencia a las GPU</translation>
        </message>
        <message>
            <source>Opening the Rack</source>
            <translation>Abriendo el Rack</translation>
        </message>
        <message>
            <source>Reading what the operator decided</source>
            <translation>Leyendo lo que decidió el operador</translation>
        </message>
        <message>
            <source>Starting the HTTP API</source>
            <translation>Iniciando la API HTTP</translation>
        </message>
        <message numerus="yes">
            <source>%n running task(s) are cancelled.</source>
            <translation>
                <numerusform>Se cancela %n tarea en curso.</numerusform>
                <numerusform>Se cancelan %n tareas en curso.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting task(s) are refused.</source>
            <translation>
                <numerusform>Se rechaza %n tarea en espera.</numerusform>
                <numerusform>Se rechazan %n tareas en espera.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Paperwork of %n task(s) is not final yet; it is handed in again at the next start.</source>
            <translation>
                <numerusform>El papeleo de %n tarea aún no es definitivo; se vuelve a entregar en el próximo inicio.</numerusform>
                <numerusform>El papeleo de %n tareas aún no es definitivo; se vuelve a entregar en el próximo inicio.</numerusform>
            </translation>
        </message>
        <message>
            <source>This node leads the term; another one takes over after the watchdog's time.</source>
            <translation>Este nodo es el líder del mandato; otro toma el relevo cuando pasa el tiempo del vigilante.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Set up this node…</source>
            <translation>Configurar este nodo…</translation>
        </message>
        <message>
            <source>Open a backup…</source>
            <translation>Abrir una copia de seguridad…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Show the log</source>
            <translation>Mostrar el registro</translation>
        </message>
        <message>
            <source>Data directory to open</source>
            <translation>Directorio de datos que abrir</translation>
        </message>
        <message>
            <source>The node could not start</source>
            <translation>No se pudo iniciar el nodo</translation>
        </message>
        <message>
            <source>Nothing was changed. Correct the cause, then try again.</source>
            <translation>No se cambió nada. Corrija la causa y vuelva a intentarlo.</translation>
        </message>
        <message>
            <source>The engine says: %1</source>
            <translation>El motor dice: %1</translation>
        </message>
        <message>
            <source>This data is from a newer version</source>
            <translation>Estos datos son de una versión más reciente</translation>
        </message>
        <message>
            <source>A newer version of the program has written to the data directory, and this one must not guess what it means. Nothing was changed.</source>
            <translation>Una versión más reciente del programa ha escrito en el directorio de datos, y esta no debe adivinar qué significa. No se cambió nada.</translation>
        </message>
        <message>
            <source>Install the newer version again, or open a copy of the data directory that was made before the update. A copy knows nothing of votes signed since: never run it while another machine runs the same key.</source>
            <translation>Vuelva a instalar la versión más reciente o abra una copia del directorio de datos hecha antes de la actualización. Una copia no sabe nada de los votos firmados desde entonces: no la use nunca mientras otro equipo use la misma clave.</translation>
        </message>
        <message>
            <source>No node is set up here</source>
            <translation>Aquí no hay ningún nodo configurado</translation>
        </message>
        <message>
            <source>The data directory %1 holds no node.</source>
            <translation>El directorio de datos %1 no contiene ningún nodo.</translation>
        </message>
        <message>
            <source>The set-up takes a few minutes and can be left at any step.</source>
            <translation>La configuración tarda unos minutos y se puede dejar en cualquier paso.</translation>
        </message>
        <message>
            <source>The engine does not answer</source>
            <translation>El motor no responde</translation>
        </message>
        <message>
            <source>This window looks at an engine in another program.</source>
            <translation>Esta ventana observa un motor que está en otro programa.</translation>
        </message>
        <message>
            <source>It is tried again by itself. See that stacknetd runs, and that you may use its operator socket.</source>
            <translation>Se vuelve a intentar automáticamente. Compruebe que stacknetd está en marcha y que usted tiene permiso para usar su socket de operador.</translation>
        </message>
        <message>
            <source>Starting the node</source>
            <translation>Iniciando el nodo</translation>
        </message>
        <message>
            <source>Getting ready…</source>
            <translation>Preparando…</translation>
        </message>
        <message>
            <source>%1 (%2 %)</source>
            <translation>%1 (%2 %)</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 por ciento</translation>
        </message>
        <message>
            <source>Stopping the node</source>
            <translation>Deteniendo el nodo</translation>
        </message>
        <message>
            <source>Votes and receipts under way are written to disk first.</source>
            <translation>Primero se escriben en el disco los votos y recibos en curso.</translation>
        </message>
        <message>
            <source>This takes a few seconds at most.</source>
            <translation>Esto tarda unos segundos como máximo.</translation>
        </message>
        <message>
            <source>The node is stopped</source>
            <translation>El nodo está detenido</translation>
        </message>
        <message>
            <source>It neither votes nor serves. Everything committed is on disk.</source>
            <translation>No vota ni presta servicio. Todo lo confirmado está en el disco.</translation>
        </message>
        <message>
            <source>Closing the window…</source>
            <translation>Cerrando la ventana…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventModel</name>
        <message>
            <source>A double signature was seen</source>
            <translation>Se vio una doble firma</translation>
        </message>
        <message>
            <source>A key was slashed</source>
            <translation>Una clave fue penalizada</translation>
        </message>
        <message>
            <source>A leader was challenged</source>
            <translation>Se impugnó a un líder</translation>
        </message>
        <message>
            <source>A challenge was judged</source>
            <translation>Se resolvió una impugnación</translation>
        </message>
        <message>
            <source>A term ended</source>
            <translation>Terminó un mandato</translation>
        </message>
        <message>
            <source>This node left a term</source>
            <translation>Este nodo dejó un mandato</translation>
        </message>
        <message>
            <source>Signing stopped</source>
            <translation>Firma detenida</translation>
        </message>
        <message>
            <source>The validators changed</source>
            <translation>Cambiaron los validadores</translation>
        </message>
        <message>
            <source>Too few validators for a new set</source>
            <translation>Muy pocos validadores para un conjunto nuevo</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Suceso</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EventsCard</name>
        <message>
            <source>Recent events</source>
            <translation>Sucesos recientes</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Crítica</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Mostrar: %1</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Aún no ha ocurrido nada</translation>
        </message>
        <message>
            <source>Slashes, challenges, ended terms and changes of the validators appear here.</source>
            <translation>Aquí aparecen penalizaciones, impugnaciones, mandatos terminados y cambios de los validadores.</translation>
        </message>
        <message>
            <source>No such event</source>
            <translation>Ningún suceso de este tipo</translation>
        </message>
        <message>
            <source>None of the events that this node knows is of this severity.</source>
            <translation>Ninguno de los sucesos que conoce este nodo tiene esta gravedad.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceFileCard</name>
        <message>
            <source>Open evidence to check</source>
            <translation>Abrir evidencia para comprobarla</translation>
        </message>
        <message>
            <source>Evidence (*.json);;All files (*)</source>
            <translation>Evidencia (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Check a file of evidence</source>
            <translation>Comprobar un archivo de evidencia</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Abrir…</translation>
        </message>
        <message>
            <source>Open a file of evidence to check</source>
            <translation>Abrir un archivo de evidencia para comprobarlo</translation>
        </message>
        <message>
            <source>the report</source>
            <translation>el informe</translation>
        </message>
        <message>
            <source>Export report…</source>
            <translation>Exportar informe…</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Clear the report of the file</source>
            <translation>Borrar el informe del archivo</translation>
        </message>
        <message>
            <source>Checking %1…</source>
            <translation>Comprobando %1…</translation>
        </message>
        <message>
            <source>%1 could not be read: %2</source>
            <translation>No se pudo leer %1: %2</translation>
        </message>
        <message>
            <source>See that the file is there and that you may read it.</source>
            <translation>Compruebe que el archivo está ahí y que usted puede leerlo.</translation>
        </message>
        <message>
            <source>%1 is larger than 4 MiB, so it is no evidence.</source>
            <translation>%1 ocupa más de 4 MiB, así que no es evidencia.</translation>
        </message>
        <message>
            <source>Evidence of sixteen GPUs has less than 2 MiB.</source>
            <translation>La evidencia de dieciséis GPU ocupa menos de 2 MiB.</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 está vacío.</translation>
        </message>
        <message>
            <source>Choose a file with evidence.</source>
            <translation>Elija un archivo con evidencia.</translation>
        </message>
        <message>
            <source>%1 is not evidence of a GPU.</source>
            <translation>%1 no es evidencia de una GPU.</translation>
        </message>
        <message>
            <source>Drop a JSON file of evidence anywhere on this page, or open one: another node's, or one that "stacknetctl attest collect" wrote. It is checked by this node's policy and reference values, and says nothing about this node.</source>
            <translation>Suelte un archivo JSON de evidencia en cualquier lugar de esta página o abra uno: de otro nodo, o uno escrito por "stacknetctl attest collect". Se comprueba con la directiva y los valores de referencia de este nodo y no dice nada sobre este nodo.</translation>
        </message>
        <message>
            <source>This is what the file says, not this node.</source>
            <translation>Esto lo dice el archivo, no este nodo.</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>GPU %1: </source>
            <translation>GPU %1: </translation>
        </message>
        <message numerus="yes">
            <source>FILE %1: %n GPU(s), every check is good</source>
            <translation>
                <numerusform>ARCHIVO %1: %n GPU, todas las comprobaciones son correctas</numerusform>
                <numerusform>ARCHIVO %1: %n GPU, todas las comprobaciones son correctas</numerusform>
            </translation>
        </message>
        <message>
            <source>FILE %1: %2%3</source>
            <translation>ARCHIVO %1: %2%3</translation>
        </message>
        <message>
            <source>When it was made is not proven: the question it answers was taken from the file itself, so it could be years old.</source>
            <translation>No está demostrado cuándo se hizo: la pregunta a la que responde se tomó del propio archivo, así que podría tener años.</translation>
        </message>
        <message>
            <source>Not readable in the revocation folder: %1</source>
            <translation>No se puede leer en la carpeta de revocaciones: %1</translation>
        </message>
        <message>
            <source>Export the report</source>
            <translation>Exportar el informe</translation>
        </message>
        <message>
            <source>Report saved to %1</source>
            <translation>Informe guardado en %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceModel</name>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Quién</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Visto aquí</translation>
        </message>
        <message>
            <source>In block</source>
            <translation>En el bloque</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::EvidenceView</name>
        <message>
            <source>Certificate chain</source>
            <translation>Cadena de certificados</translation>
        </message>
        <message>
            <source>from the GPU to NVIDIA's root</source>
            <translation>desde la GPU hasta la raíz de NVIDIA</translation>
        </message>
        <message>
            <source>There is no certificate to show.</source>
            <translation>No hay ningún certificado que mostrar.</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Comprobaciones</translation>
        </message>
        <message>
            <source>Checks of the evidence</source>
            <translation>Comprobaciones de la evidencia</translation>
        </message>
        <message>
            <source>Nothing was checked yet</source>
            <translation>Aún no se comprobó nada</translation>
        </message>
        <message>
            <source>Checks appear here with the first evidence.</source>
            <translation>Las comprobaciones aparecen aquí con la primera evidencia.</translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mediciones</translation>
        </message>
        <message>
            <source>Only mismatches</source>
            <translation>Solo discrepancias</translation>
        </message>
        <message>
            <source>Measurements, expected against actual</source>
            <translation>Mediciones, lo esperado frente a lo real</translation>
        </message>
        <message>
            <source>No measurements to compare</source>
            <translation>No hay mediciones que comparar</translation>
        </message>
        <message>
            <source>They are compared when the report is signed and the reference values are at hand.</source>
            <translation>Se comparan cuando el informe está firmado y los valores de referencia están disponibles.</translation>
        </message>
        <message>
            <source>GPU %1</source>
            <translation>GPU %1</translation>
        </message>
        <message>
            <source>GPU %1, passed</source>
            <translation>GPU %1, superada</translation>
        </message>
        <message>
            <source>GPU %1, failed</source>
            <translation>GPU %1, no superada</translation>
        </message>
        <message numerus="yes">
            <source>%n in all, none against it</source>
            <translation>
                <numerusform>%n en total, ninguna en contra</numerusform>
                <numerusform>%n en total, ninguna en contra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n against it</source>
            <translation>
                <numerusform>%n en contra</numerusform>
                <numerusform>%n en contra</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n, all as expected</source>
            <translation>
                <numerusform>%n, según lo esperado</numerusform>
                <numerusform>%n, todas según lo esperado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n differ</source>
            <translation>
                <numerusform>Difiere %1 de %n</numerusform>
                <numerusform>Difieren %1 de %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ExposureCard</name>
        <message>
            <source>What could be taken from you</source>
            <translation>Lo que podría perder</translation>
        </message>
        <message>
            <source>of everything that a key holds, bonded or not</source>
            <translation>de todo lo que tiene una clave, vinculado o no</translation>
        </message>
        <message>
            <source>BFT disagreement</source>
            <translation>Contradicción BFT</translation>
        </message>
        <message>
            <source>Two signed messages of one key that contradict each other. Never run a key on two machines.</source>
            <translation>Dos mensajes firmados de una misma clave que se contradicen. No use nunca una clave en dos equipos.</translation>
        </message>
        <message>
            <source>Spot-check failure</source>
            <translation>Control aleatorio no superado</translation>
        </message>
        <message>
            <source>A task that others ran again gave another result than you signed, and a committee confirmed it.</source>
            <translation>Una tarea que otros volvieron a ejecutar dio un resultado distinto del que usted firmó, y un comité lo confirmó.</translation>
        </message>
        <message>
            <source>Censorship</source>
            <translation>Censura</translation>
        </message>
        <message>
            <source>As leader you left out a transaction that others demanded, and the log proves it.</source>
            <translation>Como líder omitió una transacción que otros exigían, y el registro lo demuestra.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::FolderStep</name>
        <message>
            <source>Portable: keep data and settings beside the program</source>
            <translation>Portátil: guardar los datos y los ajustes junto al programa</translation>
        </message>
        <message>
            <source>Name of the node</source>
            <translation>Nombre del nodo</translation>
        </message>
        <message>
            <source>Address for other nodes</source>
            <translation>Dirección para otros nodos</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the data folder</source>
            <translation>Elegir la carpeta de datos</translation>
        </message>
        <message>
            <source>Where does the node keep its data?</source>
            <translation>¿Dónde guarda el nodo sus datos?</translation>
        </message>
        <message>
            <source>Chain, encrypted keys and logs. Prompts and answers are not kept.</source>
            <translation>La cadena, las claves cifradas y los registros. Las indicaciones y las respuestas no se conservan.</translation>
        </message>
        <message>
            <source>The program's own folder cannot be written to.</source>
            <translation>No se puede escribir en la carpeta del propio programa.</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>You may not write there. Choose a folder of your own.</source>
            <translation>No tiene permiso para escribir ahí. Elija una carpeta propia.</translation>
        </message>
        <message>
            <source>Other files are in it. Choose an empty or a new folder.</source>
            <translation>Contiene otros archivos. Elija una carpeta vacía o nueva.</translation>
        </message>
        <message>
            <source>A node is in it already. Choose another folder, or open that one with --data-dir.</source>
            <translation>Ya contiene un nodo. Elija otra carpeta o abra esa con --data-dir.</translation>
        </message>
        <message>
            <source>%1 GiB are free.</source>
            <translation>Hay %1 GiB libres.</translation>
        </message>
        <message>
            <source>At least 2 GiB are needed; choose a folder on another disk.</source>
            <translation>Se necesitan al menos 2 GiB; elija una carpeta en otro disco.</translation>
        </message>
        <message>
            <source>20 GiB leave room for a year; it begins with less.</source>
            <translation>20 GiB dan para un año; para empezar basta con menos.</translation>
        </message>
        <message>
            <source>Give it a name of 1 to 64 characters.</source>
            <translation>Póngale un nombre de 1 a 64 caracteres.</translation>
        </message>
        <message>
            <source>This name is too long or has characters that cannot be shown.</source>
            <translation>Este nombre es demasiado largo o tiene caracteres que no se pueden mostrar.</translation>
        </message>
        <message>
            <source>You see it here; peers see it, too.</source>
            <translation>Usted lo ve aquí; los pares también lo ven.</translation>
        </message>
        <message>
            <source>0.0.0.0 listens on every network; the port must be open.</source>
            <translation>0.0.0.0 escucha en todas las redes; el puerto debe estar abierto.</translation>
        </message>
        <message>
            <source>Write HOST:PORT, for example 0.0.0.0:8481.</source>
            <translation>Escriba HOST:PORT, por ejemplo 0.0.0.0:8481.</translation>
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
            <translation>La evidencia de la GPU %1 es válida para</translation>
        </message>
        <message>
            <source>Show ids</source>
            <translation>Mostrar identificadores</translation>
        </message>
        <message>
            <source>Show the ids of GPU %1</source>
            <translation>Mostrar los identificadores de la GPU %1</translation>
        </message>
        <message>
            <source>Chain, checks, measurements</source>
            <translation>Cadena, comprobaciones, mediciones</translation>
        </message>
        <message>
            <source>Chain, checks and measurements of GPU %1</source>
            <translation>Cadena, comprobaciones y mediciones de la GPU %1</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>no válida</translation>
        </message>
        <message>
            <source>Hide ids</source>
            <translation>Ocultar identificadores</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Chip (PDI)</source>
            <translation>Chip (PDI)</translation>
        </message>
        <message>
            <source>Firmware (UEID)</source>
            <translation>Firmware (UEID)</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>Controlador</translation>
        </message>
        <message>
            <source>vBIOS</source>
            <translation>vBIOS</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>First problem</source>
            <translation>Primer problema</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>not compared</source>
            <translation>sin comparar</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n match</source>
            <translation>
                <numerusform>%1 de %n coincide</numerusform>
                <numerusform>%1 de %n coinciden</numerusform>
            </translation>
        </message>
        <message>
            <source>Measurements</source>
            <translation>Mediciones</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HardwareStep</name>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Can wait</source>
            <translation>Puede esperar</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Pendiente</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>What this machine can do</source>
            <translation>Lo que puede hacer este equipo</translation>
        </message>
        <message>
            <source>Nothing here stops you: what is missing can be added later.</source>
            <translation>Nada de esto le impide seguir: lo que falte se puede añadir más adelante.</translation>
        </message>
        <message>
            <source>Looking at the machine…</source>
            <translation>Examinando el equipo…</translation>
        </message>
        <message>
            <source>Everything is there.</source>
            <translation>Está todo.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could be better.</source>
            <translation>
                <numerusform>%n cosa se puede mejorar.</numerusform>
                <numerusform>%n cosas se pueden mejorar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Why it matters: %1</source>
            <translation>Por qué importa: %1</translation>
        </message>
        <message>
            <source>Fix: %1</source>
            <translation>Solución: %1</translation>
        </message>
        <message>
            <source>the fix for %1</source>
            <translation>la solución de %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistogramBars</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Finalized per minute</source>
            <translation>Definitivos por minuto</translation>
        </message>
        <message>
            <source>Tasks per minute</source>
            <translation>Tareas por minuto</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pares</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HistoryTable</name>
        <message>
            <source>Nothing matches</source>
            <translation>No hay coincidencias</translation>
        </message>
        <message>
            <source>No row passes the filter. Clear it to see all of them.</source>
            <translation>Ninguna fila pasa el filtro. Bórrelo para verlas todas.</translation>
        </message>
        <message>
            <source>This could not be read</source>
            <translation>No se pudo leer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Cancel export</source>
            <translation>Cancelar exportación</translation>
        </message>
        <message>
            <source>Showing %1</source>
            <translation>Se muestran %1</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Showing %1 of %2</source>
            <translation>Se muestran %1 de %2</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <source>These are too many rows to copy.</source>
            <translation>Son demasiadas filas para copiarlas.</translation>
        </message>
        <message>
            <source>Choose fewer of them, or use Export.</source>
            <translation>Elija menos o use Exportar.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>%n fila copiada.</numerusform>
                <numerusform>%n filas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export %1</source>
            <translation>Exportar %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 hasta ahora</translation>
        </message>
        <message>
            <source>%1 rows saved to %2</source>
            <translation>%1 filas guardadas en %2</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::HoldButton</name>
        <message numerus="yes">
            <source>Hold it down for %n second(s).</source>
            <translation>
                <numerusform>Manténgalo pulsado durante %n segundo.</numerusform>
                <numerusform>Manténgalo pulsado durante %n segundos.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ImportKeyDialog</name>
        <message>
            <source>Import a Node Key</source>
            <translation>Importar una clave de nodo</translation>
        </message>
        <message>
            <source>The file stays encrypted under its own passphrase; the key is locked until you unlock it.</source>
            <translation>El archivo sigue cifrado con su propia frase de contraseña; la clave está bloqueada hasta que usted la desbloquee.</translation>
        </message>
        <message>
            <source>Stop the key on every other machine for good before you unlock it here.</source>
            <translation>Detenga definitivamente la clave en todos los demás equipos antes de desbloquearla aquí.</translation>
        </message>
        <message>
            <source>Two contradicting votes cost half of its tokens. The import is refused while the key is seen signing elsewhere, and this node listens for it before it signs.</source>
            <translation>Dos votos contradictorios cuestan la mitad de sus tokens. La importación se rechaza mientras se vea firmar la clave en otro lugar, y este nodo escucha por si la ve antes de firmar.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Ningún archivo elegido</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import key</source>
            <translation>Importar clave</translation>
        </message>
        <message>
            <source>Node Key to import</source>
            <translation>Clave de nodo que importar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxChannels</name>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Alerts stay on this machine</source>
            <translation>Las alertas se quedan en este equipo</translation>
        </message>
        <message>
            <source>Add mail, a webhook or a command, so that you hear of them when you are not here.</source>
            <translation>Añada correo, un webhook o un comando para enterarse de ellas cuando no esté aquí.</translation>
        </message>
        <message>
            <source>Add a channel…</source>
            <translation>Añadir un canal…</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>Enviar una prueba</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>When and how much</source>
            <translation>Cuándo y cuánto</translation>
        </message>
        <message>
            <source>Change quiet hours and limits</source>
            <translation>Cambiar las horas de silencio y los límites</translation>
        </message>
        <message>
            <source>No quiet hours: alerts come at any time.</source>
            <translation>Sin horas de silencio: las alertas llegan a cualquier hora.</translation>
        </message>
        <message>
            <source>Quiet from %1 to %2: then only critical alerts come, and the others in one message afterwards.</source>
            <translation>Silencio de %1 a %2: en ese tiempo solo llegan las alertas críticas, y las demás en un solo mensaje después.</translation>
        </message>
        <message numerus="yes">
            <source>At most %n message(s) an hour; the rest waits in the inbox.</source>
            <translation>
                <numerusform>Como máximo %n mensaje por hora; el resto espera en la bandeja.</numerusform>
                <numerusform>Como máximo %n mensajes por hora; el resto espera en la bandeja.</numerusform>
            </translation>
        </message>
        <message>
            <source>The inbox keeps alerts for ever.</source>
            <translation>La bandeja conserva las alertas para siempre.</translation>
        </message>
        <message numerus="yes">
            <source>The inbox keeps ended alerts for %n day(s).</source>
            <translation>
                <numerusform>La bandeja conserva las alertas terminadas durante %n día.</numerusform>
                <numerusform>La bandeja conserva las alertas terminadas durante %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Last error, %1: %2</source>
            <translation>Último error, %1: %2</translation>
        </message>
        <message>
            <source>The channel is saved.</source>
            <translation>El canal está guardado.</translation>
        </message>
        <message>
            <source>Send a test, so that you know it works.</source>
            <translation>Envíe una prueba para saber que funciona.</translation>
        </message>
        <message>
            <source>%1 is switched on.</source>
            <translation>%1: activado.</translation>
        </message>
        <message>
            <source>%1 is switched off.</source>
            <translation>%1: desactivado.</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>%1 took the test.</source>
            <translation>%1 aceptó la prueba.</translation>
        </message>
        <message>
            <source>Look whether it has arrived.</source>
            <translation>Compruebe si ha llegado.</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>¿Quitar %1?</translation>
        </message>
        <message>
            <source>Rules that send to it go on without it. Its password or signing key is deleted.</source>
            <translation>Las reglas que envían por él siguen sin él. Su contraseña o su clave de firma se elimina.</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Quitar canal</translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>El canal se ha quitado.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Test the desktop</source>
            <translation>Probar el escritorio</translation>
        </message>
        <message>
            <source>Shows a notification on this desktop.</source>
            <translation>Muestra una notificación en este escritorio.</translation>
        </message>
        <message>
            <source>A notification was sent to the desktop.</source>
            <translation>Se envió una notificación al escritorio.</translation>
        </message>
        <message>
            <source>When none appears, look into the notification settings of the desktop and of this console.</source>
            <translation>Si no aparece ninguna, mire los ajustes de notificaciones del escritorio y de esta consola.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxIncidents</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Acknowledged</source>
            <translation>Confirmada</translation>
        </message>
        <message>
            <source>Recovered</source>
            <translation>Resuelta</translation>
        </message>
        <message>
            <source>Lowest severity</source>
            <translation>Gravedad mínima</translation>
        </message>
        <message>
            <source>All severities</source>
            <translation>Todas las gravedades</translation>
        </message>
        <message>
            <source>%1 and worse</source>
            <translation>%1 o más grave</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>Confirmar todas</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Nothing has happened that needs you</source>
            <translation>No ha ocurrido nada que requiera su atención</translation>
        </message>
        <message>
            <source>What the rules watch is told here, on the desktop and through your channels.</source>
            <translation>Lo que vigilan las reglas se avisa aquí, en el escritorio y por sus canales.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Confirmar</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>No message about this subject for a while.</source>
            <translation>Ningún mensaje sobre este asunto durante un tiempo.</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Durante 24 horas</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Durante 7 días</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Dejar de silenciar</translation>
        </message>
        <message>
            <source>J and K go down and up, E acknowledges, Enter opens the page.</source>
            <translation>J y K bajan y suben, E confirma, Intro abre la página.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Nada requiere su atención</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) need(s) you</source>
            <translation>
                <numerusform>%n alerta requiere su atención</numerusform>
                <numerusform>%n alertas requieren su atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Alerts cannot be kept on this machine.</source>
            <translation>En este equipo no se pueden conservar alertas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primera</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>All open alerts are acknowledged.</source>
            <translation>Todas las alertas abiertas están confirmadas.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Ya no está silenciado.</translation>
        </message>
        <message>
            <source>Muted until %1. It stays in the inbox.</source>
            <translation>Silenciado hasta %1. Se queda en la bandeja.</translation>
        </message>
        <message>
            <source>Show what is new</source>
            <translation>Mostrar lo nuevo</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>Abrir su página</translation>
        </message>
        <message>
            <source>Mute for 1 hour</source>
            <translation>Silenciar 1 hora</translation>
        </message>
        <message>
            <source>Mute for 24 hours</source>
            <translation>Silenciar 24 horas</translation>
        </message>
        <message>
            <source>Mute for 7 days</source>
            <translation>Silenciar 7 días</translation>
        </message>
        <message>
            <source>Not muted any more</source>
            <translation>Ya no está silenciada</translation>
        </message>
        <message>
            <source>Muted until</source>
            <translation>Silenciada hasta</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>Parts of the inbox</source>
            <translation>Partes de la bandeja</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Alerts (%1)</source>
            <translation>Alertas (%1)</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::InboxRules</name>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>These are settings. What has happened is under Alerts; the inbox gets every alert.</source>
            <translation>Estos son ajustes. Lo que ha ocurrido está en Alertas; la bandeja recibe todas las alertas.</translation>
        </message>
        <message>
            <source>New rule…</source>
            <translation>Regla nueva…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>Silenciar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <source>For 8 hours</source>
            <translation>Durante 8 horas</translation>
        </message>
        <message>
            <source>For 24 hours</source>
            <translation>Durante 24 horas</translation>
        </message>
        <message>
            <source>For 7 days</source>
            <translation>Durante 7 días</translation>
        </message>
        <message>
            <source>Not any more</source>
            <translation>Dejar de silenciar</translation>
        </message>
        <message>
            <source>This rule comes with the program; switch it off instead.</source>
            <translation>Esta regla viene con el programa; en su lugar, desactívela.</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>The rule is saved.</source>
            <translation>La regla está guardada.</translation>
        </message>
        <message>
            <source>%1: switched on.</source>
            <translation>%1: activada.</translation>
        </message>
        <message>
            <source>%1: switched off; nothing is told of it.</source>
            <translation>%1: desactivada; no se avisa de nada de ella.</translation>
        </message>
        <message>
            <source>The rule is removed.</source>
            <translation>La regla se ha quitado.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The rule is back.</source>
            <translation>La regla está de nuevo.</translation>
        </message>
        <message>
            <source>Not muted any more.</source>
            <translation>Ya no está silenciado.</translation>
        </message>
        <message>
            <source>Muted until %1. Its alerts are in the inbox all the same.</source>
            <translation>Silenciada hasta %1. Sus alertas siguen apareciendo en la bandeja.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyHistoryModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Qué</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyQrDialog</name>
        <message>
            <source>Public key of %1</source>
            <translation>Clave pública de %1</translation>
        </message>
        <message>
            <source>Public: whoever has it can look at the key and send to it, nothing more.</source>
            <translation>Pública: quien la tiene puede ver la clave y enviarle tokens, nada más.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyTableModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>Stake</source>
            <translation>Participación</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Última firma</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Tokens libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Tokens vinculados</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens servidos</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
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
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeyWordsDialog</name>
        <message>
            <source>Words of %1</source>
            <translation>Palabras de %1</translation>
        </message>
        <message>
            <source>Whoever has these words has the key, its tokens and its paperwork, on any machine and without the passphrase.</source>
            <translation>Quien tiene estas palabras tiene la clave, sus tokens y su papeleo, en cualquier equipo y sin la frase de contraseña.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Hold to show the words</source>
            <translation>Mantener pulsado para mostrar las palabras</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::KeystoreCard</name>
        <message>
            <source>until it is locked</source>
            <translation>hasta que se bloquee</translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hora</numerusform>
                <numerusform>%n horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Bloquear todas las claves</translation>
        </message>
        <message>
            <source>An unlocked key locks after</source>
            <translation>Una clave desbloqueada se bloquea después de</translation>
        </message>
        <message>
            <source>The node's own key is not locked by time: it signs on</source>
            <translation>La clave del propio nodo no se bloquea por tiempo: sigue firmando</translation>
        </message>
        <message>
            <source>The node goes on voting and earning while the console is locked. Without this it stops as soon as the time is over.</source>
            <translation>El nodo sigue votando y ganando mientras la consola está bloqueada. Sin esto se detiene en cuanto se acaba el tiempo.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Restore from words…</source>
            <translation>Restaurar con las palabras…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Importar archivo…</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verificar…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Verificar una copia de seguridad…</translation>
        </message>
        <message>
            <source>%1 · %2 · AES-256-GCM</source>
            <translation>%1 · %2 · AES-256-GCM</translation>
        </message>
        <message>
            <source>No key locks by time now.</source>
            <translation>Ahora ninguna clave se bloquea por tiempo.</translation>
        </message>
        <message>
            <source>%1 locks %2.</source>
            <translation>%1 se bloquea %2.</translation>
        </message>
        <message>
            <source>Every key has its words on paper.</source>
            <translation>Todas las claves tienen sus palabras en papel.</translation>
        </message>
        <message>
            <source>Oldest backup: %1 has none.</source>
            <translation>Copia de seguridad más antigua: %1 no tiene ninguna.</translation>
        </message>
        <message>
            <source>Oldest backup: %1, exported %2.</source>
            <translation>Copia de seguridad más antigua: %1, exportada %2.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LockBar</name>
        <message>
            <source>The console is locked</source>
            <translation>La consola está bloqueada</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Node Key to unlock with</source>
            <translation>Clave de nodo con la que desbloquear</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Amounts are hidden and nothing can be signed from here. %1</source>
            <translation>Los importes están ocultos y desde aquí no se puede firmar nada. %1</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Logs and diagnostics</source>
            <translation>Registros y diagnóstico</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Autocomprobación</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Paquete de diagnóstico…</translation>
        </message>
        <message>
            <source>Lowest level shown</source>
            <translation>Nivel mínimo mostrado</translation>
        </message>
        <message>
            <source>%1 and above</source>
            <translation>%1 y superiores</translation>
        </message>
        <message>
            <source>Filter log lines</source>
            <translation>Filtrar líneas del registro</translation>
        </message>
        <message>
            <source>Filter by module, event or value</source>
            <translation>Filtrar por módulo, suceso o valor</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Keeps the newest line in sight.</source>
            <translation>Mantiene a la vista la línea más reciente.</translation>
        </message>
        <message>
            <source>Copy lines</source>
            <translation>Copiar líneas</translation>
        </message>
        <message>
            <source>Search by regular expression</source>
            <translation>Buscar con expresión regular</translation>
        </message>
        <message>
            <source>Module shown</source>
            <translation>Módulo mostrado</translation>
        </message>
        <message>
            <source>All modules</source>
            <translation>Todos los módulos</translation>
        </message>
        <message>
            <source>Lowest level written</source>
            <translation>Nivel mínimo escrito</translation>
        </message>
        <message>
            <source>The node writes from this level on:</source>
            <translation>El nodo escribe a partir del nivel:</translation>
        </message>
        <message>
            <source>This is no regular expression: %1.</source>
            <translation>Esto no es una expresión regular: %1.</translation>
        </message>
        <message>
            <source>Log lines</source>
            <translation>Líneas del registro</translation>
        </message>
        <message>
            <source>No line to show</source>
            <translation>No hay líneas que mostrar</translation>
        </message>
        <message>
            <source>Nothing was logged yet, or the filter leaves nothing.</source>
            <translation>Aún no se registró nada, o el filtro no deja nada.</translation>
        </message>
        <message>
            <source>%1 of %2 lines</source>
            <translation>%1 de %2 líneas</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) copied.</source>
            <translation>
                <numerusform>%n línea copiada.</numerusform>
                <numerusform>%n líneas copiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Open the folder with the log file</source>
            <translation>Abrir la carpeta con el archivo de registro</translation>
        </message>
        <message>
            <source>Ages</source>
            <translation>Antigüedad</translation>
        </message>
        <message>
            <source>Show how long ago each line was written</source>
            <translation>Mostrar cuánto hace que se escribió cada línea</translation>
        </message>
        <message numerus="yes">
            <source>This expression takes too long on %n line(s); they are left out. Make it simpler.</source>
            <translation>
                <numerusform>Esta expresión tarda demasiado en %n línea; se omite. Simplifíquela.</numerusform>
                <numerusform>Esta expresión tarda demasiado en %n líneas; se omiten. Simplifíquela.</numerusform>
            </translation>
        </message>
        <message>
            <source>The node's data directory is not on this machine.</source>
            <translation>El directorio de datos del nodo no está en este equipo.</translation>
        </message>
        <message>
            <source>No program opens folders here.</source>
            <translation>Aquí ningún programa abre carpetas.</translation>
        </message>
        <message>
            <source>%1, searching…</source>
            <translation>%1, buscando…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::LogsQuery</name>
        <message>
            <source>Ask the node</source>
            <translation>Preguntar al nodo</translation>
        </message>
        <message>
            <source>Nothing can be changed from here. Type a question and what it is about, for example a Node Key; the arrow keys bring back earlier ones.</source>
            <translation>Desde aquí no se puede cambiar nada. Escriba una pregunta y sobre qué trata, por ejemplo una clave de nodo; las flechas recuperan las anteriores.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Pregunta</translation>
        </message>
        <message>
            <source>for example: node.self_check</source>
            <translation>por ejemplo: node.self_check</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>This cannot be asked here. What can: %1.</source>
            <translation>Esto no se puede preguntar aquí. Lo que sí se puede: %1.</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Consultando…</translation>
        </message>
        <message>
            <source>The answer is long; this is its beginning.</source>
            <translation>La respuesta es larga; este es su comienzo.</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s).</source>
            <translation>
                <numerusform>%n carácter.</numerusform>
                <numerusform>%n caracteres.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MainWindow</name>
        <message>
            <source>Overview</source>
            <translation>Resumen general</translation>
        </message>
        <message>
            <source>OPERATE</source>
            <translation>OPERAR</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Participación</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Atestación</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Consensus</source>
            <translation>Consenso</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Claves de nodo</translation>
        </message>
        <message>
            <source>MANAGE</source>
            <translation>GESTIONAR</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Acceso</translation>
        </message>
        <message>
            <source>Earnings</source>
            <translation>Ganancias</translation>
        </message>
        <message>
            <source>Data and privacy</source>
            <translation>Datos y privacidad</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>SYSTEM</source>
            <translation>SISTEMA</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
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
                <numerusform>%n alerta sin leer</numerusform>
                <numerusform>%n alertas sin leer</numerusform>
            </translation>
        </message>
        <message>
            <source>LOCAL NETWORK, TEST EVIDENCE</source>
            <translation>RED LOCAL, EVIDENCIA DE PRUEBA</translation>
        </message>
        <message>
            <source>recorded GPU evidence stands for this node's own; it proves nothing</source>
            <translation>una evidencia de GPU grabada sustituye a la de este nodo; no demuestra nada</translation>
        </message>
        <message>
            <source>LOCAL NETWORK</source>
            <translation>RED LOCAL</translation>
        </message>
        <message>
            <source>all validators run on this machine; nothing here has value</source>
            <translation>todos los validadores están en este equipo; nada de aquí tiene valor</translation>
        </message>
        <message>
            <source>The connection to the engine is lost.</source>
            <translation>Se ha perdido la conexión con el motor.</translation>
        </message>
        <message>
            <source>It is tried again by itself. %1</source>
            <translation>Se vuelve a intentar automáticamente. %1</translation>
        </message>
        <message>
            <source>The numbers are %1 old.</source>
            <translation>Los números tienen una antigüedad de %1.</translation>
        </message>
        <message>
            <source>The engine has not sent anything since; it may be busy or stuck.</source>
            <translation>El motor no ha enviado nada desde entonces; puede estar ocupado o atascado.</translation>
        </message>
        <message>
            <source>Alt+%1</source>
            <translation>Alt+%1</translation>
        </message>
        <message>
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <source>Create API key</source>
            <translation>Crear clave de API</translation>
        </message>
        <message>
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <source>Create Node Key</source>
            <translation>Crear clave de nodo</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>Tema claro</translation>
        </message>
        <message>
            <source>setting</source>
            <translation>ajuste</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>Tema oscuro</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>Tema del sistema</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Bloquear la consola</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Mostrar importes</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Ocultar importes</translation>
        </message>
        <message>
            <source>Ctrl+Shift+M</source>
            <translation>Ctrl+Shift+M</translation>
        </message>
        <message>
            <source>Support bundle…</source>
            <translation>Paquete de diagnóstico…</translation>
        </message>
        <message>
            <source>Profiles…</source>
            <translation>Perfiles…</translation>
        </message>
        <message>
            <source>Pause work</source>
            <translation>Pausar el trabajo</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Reanudar el trabajo</translation>
        </message>
        <message>
            <source>Stop the node and close?</source>
            <translation>¿Detener el nodo y cerrar?</translation>
        </message>
        <message>
            <source>The engine runs inside this window: closing it stops voting and serving.</source>
            <translation>El motor funciona dentro de esta ventana: al cerrarla deja de votar y de prestar servicio.</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Terminar lo que está en curso y pausar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MeasurementModel</name>
        <message numerus="yes">
            <source>%1 or %n other(s)</source>
            <translation>
                <numerusform>%1 o %n más</numerusform>
                <numerusform>%1 o %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ModalDialog</name>
        <message>
            <source>Amounts are shown here because you must know what you agree to.</source>
            <translation>Los importes se muestran aquí porque usted debe saber qué acepta.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::MonthModel</name>
        <message>
            <source>In %1 at your rate</source>
            <translation>En %1 según su tipo de cambio</translation>
        </message>
        <message>
            <source>At your rate</source>
            <translation>A su tipo de cambio</translation>
        </message>
        <message>
            <source>Month (UTC)</source>
            <translation>Mes (UTC)</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
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
            <translation>Mover %1 a otro equipo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>1  Stop here</source>
            <translation>1  Detener aquí</translation>
        </message>
        <message>
            <source>2  Wait</source>
            <translation>2  Esperar</translation>
        </message>
        <message>
            <source>3  Take along</source>
            <translation>3  Llevar consigo</translation>
        </message>
        <message>
            <source>4  Import there</source>
            <translation>4  Importar allí</translation>
        </message>
        <message>
            <source>5  Observe, start</source>
            <translation>5  Observar, iniciar</translation>
        </message>
        <message>
            <source>Lock the key</source>
            <translation>Bloquear la clave</translation>
        </message>
        <message>
            <source>This machine must not sign with the key any more. Locking it stops votes and paperwork at once. Do not unlock it here again; where a passphrase file unlocks it at the start, remove that file.</source>
            <translation>Este equipo no debe firmar más con la clave. Al bloquearla cesan de inmediato los votos y el papeleo. No vuelva a desbloquearla aquí; si un archivo de frase de contraseña la desbloquea en el inicio, elimine ese archivo.</translation>
        </message>
        <message>
            <source>Votes that are under way must reach everybody first. The other machine refuses the import as long as it sees votes of the key in the last blocks.</source>
            <translation>Los votos en curso deben llegar primero a todos. El otro equipo rechaza la importación mientras vea votos de la clave en los últimos bloques.</translation>
        </message>
        <message>
            <source>Save the key…</source>
            <translation>Guardar la clave…</translation>
        </message>
        <message>
            <source>Save the slashing protection…</source>
            <translation>Guardar la protección contra penalización…</translation>
        </message>
        <message>
            <source>Two files go along: the key, encrypted under its passphrase, and what it has signed. Without the second the other machine does not know which votes it must never contradict.</source>
            <translation>Se llevan dos archivos: la clave, cifrada con su frase de contraseña, y lo que ha firmado. Sin el segundo, el otro equipo no sabe qué votos no debe contradecir nunca.</translation>
        </message>
        <message>
            <source>One file goes along: the key, encrypted under its passphrase. It has voted in nothing here, so there is no slashing protection to take.</source>
            <translation>Se lleva un archivo: la clave, cifrada con su frase de contraseña. Aquí no ha votado en nada, así que no hay protección contra penalización que llevar.</translation>
        </message>
        <message>
            <source>Both are imported there, and the key is locked there</source>
            <translation>Ambos están importados allí, y allí la clave está bloqueada</translation>
        </message>
        <message>
            <source>Let the other machine follow the chain until it shows the height of the network, then unlock the key there. It listens for another signer first and starts by itself. Its votes show here:</source>
            <translation>Deje que el otro equipo siga la cadena hasta que muestre la altura de la red y desbloquee entonces allí la clave. Primero escucha por si hay otro firmante y luego empieza por sí solo. Sus votos se ven aquí:</translation>
        </message>
        <message>
            <source>When it signs, delete the key on this machine, or stop this node for good if it runs with the key.</source>
            <translation>Cuando firme, elimine la clave de este equipo, o detenga este nodo definitivamente si funciona con la clave.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueada</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Desbloqueada</translation>
        </message>
        <message>
            <source>No vote of the key is in the last blocks.</source>
            <translation>No hay ningún voto de la clave en los últimos bloques.</translation>
        </message>
        <message>
            <source>%1 of the last %2 blocks still hold a vote of the key.</source>
            <translation>%1 de los últimos %2 bloques aún contienen un voto de la clave.</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No guardado</translation>
        </message>
        <message>
            <source>The key is unlocked HERE again. Lock it at once.</source>
            <translation>La clave está desbloqueada AQUÍ de nuevo. Bloquéela de inmediato.</translation>
        </message>
        <message>
            <source>It signs: %1 of the last %2 blocks hold a vote of the key.</source>
            <translation>Firma: %1 de los últimos %2 bloques contienen un voto de la clave.</translation>
        </message>
        <message>
            <source>No vote seen yet.</source>
            <translation>Aún no se ve ningún voto.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Guardar la clave de nodo</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Guardar la protección contra penalización</translation>
        </message>
        <message>
            <source>A node runs with the key that it was set up with, so that a machine which runs already with another key cannot take this one over: there it would only be kept, and never vote. Set up a new node, in a data folder of its own.</source>
            <translation>Un nodo funciona con la clave con la que se configuró, así que un equipo que ya funciona con otra clave no puede hacerse cargo de esta: allí solo se guardaría y no votaría nunca. Configure un nodo nuevo, en una carpeta de datos propia.</translation>
        </message>
        <message>
            <source>What the wizard asks there, step by step. Begin: Restore a Node Key from its words, with the invite file of this network. Data: a folder of its own. Node Key: the 24 words; More, Show words brings them up here. Passphrase: a new one for that machine. This machine, Alerts and Start: as for a new node.</source>
            <translation>Lo que pregunta allí el asistente, paso a paso. Empezar: Restaurar una clave de nodo a partir de sus palabras, con el archivo de invitación de esta red. Datos: una carpeta propia. Clave de nodo: las 24 palabras; Más, Mostrar palabras las muestra aquí. Frase de contraseña: una nueva para ese equipo. Este equipo, Alertas e Iniciar: como para un nodo nuevo.</translation>
        </message>
        <message>
            <source>Then lock the key there, and on the page Node Keys choose Import slashing protection. Without a screen, stacknetctl takes both files over: see the operator guide.</source>
            <translation>Después bloquee allí la clave y, en la página Claves de nodo, elija Importar protección contra penalización. Sin pantalla, stacknetctl incorpora ambos archivos: consulte la guía del operador.</translation>
        </message>
        <message>
            <source>Then lock the key there. Without a screen, stacknetctl takes the file over: see the operator guide.</source>
            <translation>Después bloquee allí la clave. Sin pantalla, stacknetctl incorpora el archivo: consulte la guía del operador.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
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
            <translation>En marcha</translation>
        </message>
        <message>
            <source>Starting</source>
            <translation>Iniciándose</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>Validators on this machine</source>
            <translation>Validadores en este equipo</translation>
        </message>
        <message>
            <source>Stop or freeze one and look what the network does. A frozen one keeps its links and says nothing, as a hung program does: when it leads, the others leave it. These nodes are real; the faults are yours.</source>
            <translation>Detenga o congele uno y mire qué hace la red. Uno congelado conserva sus enlaces y no dice nada, como un programa colgado: cuando lidera, los demás lo abandonan. Estos nodos son reales; los fallos los pone usted.</translation>
        </message>
        <message>
            <source>%1 node %2</source>
            <translation>%1 nodo %2</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congelar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Node %1, leads now</source>
            <translation>Nodo %1, lidera ahora</translation>
        </message>
        <message>
            <source>Node %1</source>
            <translation>Nodo %1</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>%1 of %2 run; blocks need %3 of them.</source>
            <translation>%1 de %2 en marcha; los bloques necesitan %3 de ellos.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPage</name>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>All nodes of this network run on this machine: latency, traffic and reachability say nothing about a network between machines.</source>
            <translation>Todos los nodos de esta red funcionan en este equipo: la latencia, el tráfico y la accesibilidad no dicen nada sobre una red entre equipos.</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Pares conectados</translation>
        </message>
        <message>
            <source>Median latency</source>
            <translation>Latencia mediana</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Reached by others</source>
            <translation>Accesible para otros</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Desfase del reloj</translation>
        </message>
        <message>
            <source>Views of the network</source>
            <translation>Vistas de la red</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pares</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
        <message>
            <source>Routing</source>
            <translation>Enrutamiento</translation>
        </message>
        <message>
            <source>Reachability</source>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1 in, %2 out</source>
            <translation>%1 entrantes, %2 salientes</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>no responde ningún par</translation>
        </message>
        <message>
            <source>slowest %1</source>
            <translation>el más lento, %1</translation>
        </message>
        <message>
            <source>%1 per second</source>
            <translation>%1 por segundo</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>not seen</source>
            <translation>no visto</translation>
        </message>
        <message>
            <source>no peer linked by itself</source>
            <translation>ningún par se conectó por su cuenta</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>en este equipo</translation>
        </message>
        <message numerus="yes">
            <source>by %n peer(s)</source>
            <translation>
                <numerusform>por %n par</numerusform>
                <numerusform>por %n pares</numerusform>
            </translation>
        </message>
        <message>
            <source>too far: see Overview</source>
            <translation>demasiado: véase Resumen general</translation>
        </message>
        <message>
            <source>median over peers</source>
            <translation>mediana de los pares</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Validators</source>
            <translation>Validadores</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkPeers</name>
        <message>
            <source>Banned</source>
            <translation>Vetado</translation>
        </message>
        <message>
            <source>both ways</source>
            <translation>en ambos sentidos</translation>
        </message>
        <message>
            <source>in</source>
            <translation>entrante</translation>
        </message>
        <message>
            <source>out</source>
            <translation>saliente</translation>
        </message>
        <message>
            <source>until you lift it</source>
            <translation>hasta que usted lo levante</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>validator, %1 %</source>
            <translation>validador, %1 %</translation>
        </message>
        <message>
            <source>Peers</source>
            <translation>Pares</translation>
        </message>
        <message>
            <source>No peers</source>
            <translation>No hay pares</translation>
        </message>
        <message>
            <source>This node's configuration names no other node. An invite file from somebody on the network adds them: stacknetctl invite accept FILE.</source>
            <translation>La configuración de este nodo no nombra ningún otro nodo. Un archivo de invitación de alguien de la red los añade: stacknetctl invite accept FILE.</translation>
        </message>
        <message>
            <source>Copy peer</source>
            <translation>Copiar par</translation>
        </message>
        <message>
            <source>Ban…</source>
            <translation>Vetar…</translation>
        </message>
        <message>
            <source>Lift the ban</source>
            <translation>Levantar el veto</translation>
        </message>
        <message>
            <source>No peer selected</source>
            <translation>Ningún par seleccionado</translation>
        </message>
        <message>
            <source>How many peers answer how fast</source>
            <translation>Cuántos pares responden y con qué rapidez</translation>
        </message>
        <message>
            <source>Peers by latency</source>
            <translation>Pares por latencia</translation>
        </message>
        <message>
            <source>&lt; %1 ms</source>
            <translation>&lt; %1 ms</translation>
        </message>
        <message>
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <source>Choose a peer to see its link, and to ban it or copy it.</source>
            <translation>Elija un par para ver su enlace, y para vetarlo o copiarlo.</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Clock offset</source>
            <translation>Desfase del reloj</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Mensajes descartados</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Su motivo</translation>
        </message>
        <message>
            <source>Peer copied.</source>
            <translation>Par copiado.</translation>
        </message>
        <message>
            <source>It fits into "peers" of node.json.</source>
            <translation>Encaja en "peers" de node.json.</translation>
        </message>
        <message>
            <source>Ban these peers…</source>
            <translation>Vetar estos pares…</translation>
        </message>
        <message>
            <source>Connected since</source>
            <translation>Conectado desde</translation>
        </message>
        <message numerus="yes">
            <source>Ban %n peer(s) for 24 hours?</source>
            <translation>
                <numerusform>¿Vetar %n par durante 24 horas?</numerusform>
                <numerusform>¿Vetar %n pares durante 24 horas?</numerusform>
            </translation>
        </message>
        <message>
            <source>This node neither calls them nor answers them.</source>
            <translation>Este nodo ni los llama ni les responde.</translation>
        </message>
        <message>
            <source>With too few validators connected, this node sees no more final blocks and its votes are missing. Ban one alone to see what is left.</source>
            <translation>Con muy pocos validadores conectados, este nodo deja de ver bloques definitivos y faltan sus votos. Vete uno solo para ver qué queda.</translation>
        </message>
        <message>
            <source>Ban them</source>
            <translation>Vetarlos</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkReach</name>
        <message>
            <source>this machine only</source>
            <translation>solo este equipo</translation>
        </message>
        <message>
            <source>public</source>
            <translation>pública</translation>
        </message>
        <message>
            <source>local network</source>
            <translation>red local</translation>
        </message>
        <message>
            <source>Reached from outside</source>
            <translation>Accesible desde fuera</translation>
        </message>
        <message>
            <source>Open on this machine</source>
            <translation>Abierto en este equipo</translation>
        </message>
        <message>
            <source>This machine only</source>
            <translation>Solo este equipo</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>No accesible</translation>
        </message>
        <message numerus="yes">
            <source>%n peer(s) linked to this node by themselves.</source>
            <translation>
                <numerusform>%n par se conectó a este nodo por su cuenta.</numerusform>
                <numerusform>%n pares se conectaron a este nodo por su cuenta.</numerusform>
            </translation>
        </message>
        <message>
            <source>The port answers on this machine's addresses. No peer has linked to it from another machine yet.</source>
            <translation>El puerto responde en las direcciones de este equipo. Aún no se ha conectado a él ningún par desde otro equipo.</translation>
        </message>
        <message>
            <source>The port answers on the loopback alone, so no other machine can reach it. To change that, set "listen" in node.json.</source>
            <translation>El puerto solo responde en la interfaz de bucle local, así que ningún otro equipo puede llegar a él. Para cambiarlo, ajuste "listen" en node.json.</translation>
        </message>
        <message>
            <source>The port does not answer. Another program or a firewall on this machine may hold it.</source>
            <translation>El puerto no responde. Puede que otro programa o un cortafuegos de este equipo lo retenga.</translation>
        </message>
        <message>
            <source>Links turned away</source>
            <translation>Conexiones rechazadas</translation>
        </message>
        <message>
            <source>Nobody was turned away</source>
            <translation>No se rechazó a nadie</translation>
        </message>
        <message>
            <source>Links of strangers and of banned peers show here.</source>
            <translation>Aquí se ven las conexiones de desconocidos y de pares vetados.</translation>
        </message>
        <message>
            <source>Messages dropped</source>
            <translation>Mensajes descartados</translation>
        </message>
        <message>
            <source>since the start, by reason</source>
            <translation>desde el inicio, por motivo</translation>
        </message>
        <message>
            <source>Messages dropped, by reason</source>
            <translation>Mensajes descartados, por motivo</translation>
        </message>
        <message>
            <source>None was dropped</source>
            <translation>No se descartó ninguno</translation>
        </message>
        <message>
            <source>Messages that fit no rule are counted here.</source>
            <translation>Aquí se cuentan los mensajes que no encajan en ninguna regla.</translation>
        </message>
        <message>
            <source>Can others reach this node?</source>
            <translation>¿Pueden otros llegar a este nodo?</translation>
        </message>
        <message>
            <source>The test connects to this node's own port on each address of this machine. It sends nothing to anybody else.</source>
            <translation>La prueba se conecta al puerto de este nodo en cada dirección de este equipo. No envía nada a nadie más.</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>A node cannot call itself from outside: that a router or firewall lets others in is shown only by a peer on another machine that links to it.</source>
            <translation>Un nodo no puede llamarse a sí mismo desde fuera: solo un par de otro equipo que se conecta a él demuestra que un router o un cortafuegos deja entrar a otros.</translation>
        </message>
        <message>
            <source>Catching up</source>
            <translation>Poniéndose al día</translation>
        </message>
        <message>
            <source>Listens on</source>
            <translation>Escucha en</translation>
        </message>
        <message>
            <source>answers (%1)</source>
            <translation>responde (%1)</translation>
        </message>
        <message>
            <source>This node has every block up to height %1.</source>
            <translation>Este nodo tiene todos los bloques hasta la altura %1.</translation>
        </message>
        <message>
            <source>Looking for a snapshot of the ledger.</source>
            <translation>Buscando una instantánea del libro mayor.</translation>
        </message>
        <message>
            <source>Fetching the ledger at height %1: %2 of %3 parts.</source>
            <translation>Obteniendo el libro mayor a la altura %1: %2 de %3 partes.</translation>
        </message>
        <message>
            <source>Fetching blocks; it is at height %1.</source>
            <translation>Obteniendo bloques; está en la altura %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkRouting</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Not serving</source>
            <translation>No presta servicio</translation>
        </message>
        <message>
            <source>No link</source>
            <translation>Sin enlace</translation>
        </message>
        <message>
            <source>Full or paused</source>
            <translation>Lleno o en pausa</translation>
        </message>
        <message>
            <source>Can be chosen</source>
            <translation>Elegible</translation>
        </message>
        <message>
            <source>%1 was chosen (%2) among %3 nodes that are %4.</source>
            <translation>Se eligió %1 (%2) entre %3 nodos con este nivel: %4.</translation>
        </message>
        <message numerus="yes">
            <source>%n put out by: %1.</source>
            <translation>
                <numerusform>%n descartado por: %1.</numerusform>
                <numerusform>%n descartados por: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: out, %2.</source>
            <translation>%1: descartado, %2.</translation>
        </message>
        <message>
            <source>%1: weight %2, drawn first with %3 %.</source>
            <translation>%1: peso %2, sale primero en el sorteo con un %3 %.</translation>
        </message>
        <message>
            <source>Nodes that tasks can go to</source>
            <translation>Nodos a los que pueden ir tareas</translation>
        </message>
        <message>
            <source>Nodes of the routing table</source>
            <translation>Nodos de la tabla de enrutamiento</translation>
        </message>
        <message>
            <source>No node has said what it can do</source>
            <translation>Ningún nodo ha dicho lo que sabe hacer</translation>
        </message>
        <message>
            <source>Nodes tell each other every few seconds.</source>
            <translation>Los nodos se lo comunican entre sí cada pocos segundos.</translation>
        </message>
        <message>
            <source>Last decisions</source>
            <translation>Últimas decisiones</translation>
        </message>
        <message>
            <source>Last routing decisions</source>
            <translation>Últimas decisiones de enrutamiento</translation>
        </message>
        <message>
            <source>No decision yet</source>
            <translation>Aún no hay decisiones</translation>
        </message>
        <message>
            <source>One is made when a client asks GET /v1/route for a node.</source>
            <translation>Se toma una cuando un cliente pide un nodo con GET /v1/route.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Choose a decision to see who was put out, by what, and how the choice was drawn.</source>
            <translation>Elija una decisión para ver a quién se descartó y por qué, y cómo se sorteó la elección.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NetworkTraffic</name>
        <message>
            <source>How much comes in?</source>
            <translation>¿Cuánto entra?</translation>
        </message>
        <message>
            <source>KiB per second</source>
            <translation>KiB por segundo</translation>
        </message>
        <message>
            <source>How much goes out?</source>
            <translation>¿Cuánto sale?</translation>
        </message>
        <message>
            <source>How far away are the peers?</source>
            <translation>¿A qué distancia están los pares?</translation>
        </message>
        <message>
            <source>ms, median round trip</source>
            <translation>ms, mediana de ida y vuelta</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyActions</name>
        <message>
            <source>The Node Key is in your keystore.</source>
            <translation>La clave de nodo está en su almacén de claves.</translation>
        </message>
        <message>
            <source>Unlock it, then register it to put it on the ledger.</source>
            <translation>Desbloquéela y regístrela después para que conste en el libro mayor.</translation>
        </message>
        <message>
            <source>The Node Key is back in your keystore.</source>
            <translation>La clave de nodo vuelve a estar en su almacén de claves.</translation>
        </message>
        <message>
            <source>If it voted elsewhere, import its slashing protection before you unlock it.</source>
            <translation>Si votó en otro lugar, importe su protección contra penalización antes de desbloquearla.</translation>
        </message>
        <message>
            <source>Slashing protection to import</source>
            <translation>Protección contra penalización que importar</translation>
        </message>
        <message>
            <source>The slashing protection is in place: nothing that is in it is signed again.</source>
            <translation>La protección contra penalización está en su sitio: nada de lo que contiene se vuelve a firmar.</translation>
        </message>
        <message>
            <source>Every Node Key is locked.</source>
            <translation>Todas las claves de nodo están bloqueadas.</translation>
        </message>
        <message>
            <source>Lock every Node Key?</source>
            <translation>¿Bloquear todas las claves de nodo?</translation>
        </message>
        <message>
            <source>This node signs its votes and paperwork with one of them.</source>
            <translation>Este nodo firma sus votos y su papeleo con una de ellas.</translation>
        </message>
        <message>
            <source>While that key is locked the node cannot vote or earn.</source>
            <translation>Mientras esa clave esté bloqueada, el nodo no puede votar ni ganar.</translation>
        </message>
        <message>
            <source>Lock all keys</source>
            <translation>Bloquear todas las claves</translation>
        </message>
        <message>
            <source>%1 is locked.</source>
            <translation>%1 está bloqueada.</translation>
        </message>
        <message>
            <source>Lock %1?</source>
            <translation>¿Bloquear %1?</translation>
        </message>
        <message>
            <source>The key is connected: this node signs its votes and paperwork with it.</source>
            <translation>La clave está conectada: este nodo firma con ella sus votos y su papeleo.</translation>
        </message>
        <message>
            <source>While it is locked the node cannot vote or earn with it.</source>
            <translation>Mientras esté bloqueada, el nodo no puede votar ni ganar con ella.</translation>
        </message>
        <message>
            <source>Lock key</source>
            <translation>Bloquear clave</translation>
        </message>
        <message>
            <source>Register %1?</source>
            <translation>¿Registrar %1?</translation>
        </message>
        <message>
            <source>Register key</source>
            <translation>Registrar clave</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 está registrada.</translation>
        </message>
        <message>
            <source>%1 is active.</source>
            <translation>%1 está activa.</translation>
        </message>
        <message>
            <source>Connect %1?</source>
            <translation>¿Conectar %1?</translation>
        </message>
        <message>
            <source>Connect key</source>
            <translation>Conectar clave</translation>
        </message>
        <message>
            <source>%1 is connected.</source>
            <translation>%1 está conectada.</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 ya no está a la venta.</translation>
        </message>
        <message>
            <source>File the paperwork of %1?</source>
            <translation>¿Presentar el papeleo de %1?</translation>
        </message>
        <message>
            <source>Hold to file for ever</source>
            <translation>Mantener pulsado para presentar para siempre</translation>
        </message>
        <message>
            <source>%1 is filed.</source>
            <translation>%1 está presentada.</translation>
        </message>
        <message>
            <source>Delete %1 from this machine?</source>
            <translation>¿Eliminar %1 de este equipo?</translation>
        </message>
        <message>
            <source>Hold to delete</source>
            <translation>Mantener pulsado para eliminar</translation>
        </message>
        <message>
            <source>%1 is deleted from this machine.</source>
            <translation>%1 se ha eliminado de este equipo.</translation>
        </message>
        <message>
            <source>%1 has a new passphrase.</source>
            <translation>%1 tiene una nueva frase de contraseña.</translation>
        </message>
        <message>
            <source>Export it again: earlier files keep the old one.</source>
            <translation>Vuelva a exportarla: los archivos anteriores conservan la antigua.</translation>
        </message>
        <message>
            <source>Save the Node Key</source>
            <translation>Guardar la clave de nodo</translation>
        </message>
        <message>
            <source>The encrypted key is in %1. Its passphrase is not in the file.</source>
            <translation>La clave cifrada está en %1. Su frase de contraseña no está en el archivo.</translation>
        </message>
        <message>
            <source>Save the slashing protection</source>
            <translation>Guardar la protección contra penalización</translation>
        </message>
        <message>
            <source>What the key has signed is in %1.</source>
            <translation>Lo que la clave ha firmado está en %1.</translation>
        </message>
        <message>
            <source>%1 is not watched any more.</source>
            <translation>%1 ya no se observa.</translation>
        </message>
        <message>
            <source>%1 is watched again.</source>
            <translation>%1 se observa de nuevo.</translation>
        </message>
        <message>
            <source>Disconnect %1?</source>
            <translation>¿Desconectar %1?</translation>
        </message>
        <message>
            <source>Disconnect key</source>
            <translation>Desconectar la clave</translation>
        </message>
        <message>
            <source>%1 is disconnected.</source>
            <translation>%1 está desconectada.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyDetails</name>
        <message>
            <source>A key that you watch. It is not on the ledger of this network.</source>
            <translation>Una clave que usted observa. No está en el libro mayor de esta red.</translation>
        </message>
        <message>
            <source>A key that you watch. Nothing can be signed with it here.</source>
            <translation>Una clave que usted observa. Aquí no se puede firmar nada con ella.</translation>
        </message>
        <message>
            <source>A key of another operator.</source>
            <translation>Una clave de otro operador.</translation>
        </message>
        <message>
            <source>Tombstoned: it was slashed and never validates again.</source>
            <translation>Excluida para siempre: fue penalizada y nunca volverá a validar.</translation>
        </message>
        <message>
            <source>Jailed until epoch %1 at least; unjail it on the Staking page.</source>
            <translation>Suspendida al menos hasta la época %1; levante la suspensión en la página Participación.</translation>
        </message>
        <message>
            <source>Only in your keystore so far. Register it to put it on the ledger.</source>
            <translation>Por ahora solo está en su almacén de claves. Regístrela para que conste en el libro mayor.</translation>
        </message>
        <message>
            <source>New keys rest for 72 hours: no transfer, no listing. Over %1, at %2.</source>
            <translation>Las claves nuevas reposan 72 horas: ni transferencia ni venta. Termina %1, el %2.</translation>
        </message>
        <message>
            <source>The 72 hours are over. Activate it to use it.</source>
            <translation>Las 72 horas han pasado. Actívela para usarla.</translation>
        </message>
        <message>
            <source>Ready. Connect it to let this node serve and earn with it.</source>
            <translation>Lista. Conéctela para que este nodo preste servicio y gane con ella.</translation>
        </message>
        <message>
            <source>This node serves and signs with the key.</source>
            <translation>El nodo presta servicio y firma con la clave.</translation>
        </message>
        <message>
            <source>Connected but locked: it cannot sign. Unlock it.</source>
            <translation>Conectada pero bloqueada: no puede firmar. Desbloquéela.</translation>
        </message>
        <message>
            <source>Offered for sale; it does not serve while listed.</source>
            <translation>Ofrecida en venta; no presta servicio mientras esté a la venta.</translation>
        </message>
        <message>
            <source>Filed for its paperwork. This is final.</source>
            <translation>Presentada por su papeleo. Esto es definitivo.</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>bloqueada</translation>
        </message>
        <message>
            <source>locks %1</source>
            <translation>se bloquea %1</translation>
        </message>
        <message>
            <source>until you lock it</source>
            <translation>hasta que usted la bloquee</translation>
        </message>
        <message>
            <source>signs votes</source>
            <translation>firma votos</translation>
        </message>
        <message>
            <source>follows without a vote</source>
            <translation>sigue sin votar</translation>
        </message>
        <message>
            <source>locked: signs nothing</source>
            <translation>bloqueada: no firma nada</translation>
        </message>
        <message>
            <source>sits out until view %1</source>
            <translation>se abstiene hasta la vista %1</translation>
        </message>
        <message>
            <source>listens for another node with this key, %1 more</source>
            <translation>escucha por si hay otro nodo con esta clave, %1 más</translation>
        </message>
        <message>
            <source>stopped: %1</source>
            <translation>detenida: %1</translation>
        </message>
        <message>
            <source>No key selected</source>
            <translation>Ninguna clave seleccionada</translation>
        </message>
        <message>
            <source>Details of the key</source>
            <translation>Detalles de la clave</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen general</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Unlock…</source>
            <translation>Desbloquear…</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>Registrar…</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Retirar de la venta</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Stop watching</source>
            <translation>Dejar de observar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More actions with the key</source>
            <translation>Más acciones con la clave</translation>
        </message>
        <message>
            <source>Show as QR code…</source>
            <translation>Mostrar como código QR…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Change passphrase…</source>
            <translation>Cambiar frase de contraseña…</translation>
        </message>
        <message>
            <source>Export encrypted file…</source>
            <translation>Exportar archivo cifrado…</translation>
        </message>
        <message>
            <source>Show words…</source>
            <translation>Mostrar palabras…</translation>
        </message>
        <message>
            <source>Move to another machine…</source>
            <translation>Mover a otro equipo…</translation>
        </message>
        <message>
            <source>Offer for sale…</source>
            <translation>Ofrecer en venta…</translation>
        </message>
        <message>
            <source>Transfer…</source>
            <translation>Transferir…</translation>
        </message>
        <message>
            <source>File paperwork…</source>
            <translation>Presentar papeleo…</translation>
        </message>
        <message>
            <source>Delete from this machine…</source>
            <translation>Eliminar de este equipo…</translation>
        </message>
        <message>
            <source>History of the key</source>
            <translation>Historial de la clave</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>Aún no hay nada</translation>
        </message>
        <message>
            <source>Export slashing protection…</source>
            <translation>Exportar protección contra penalización…</translation>
        </message>
        <message>
            <source>Import slashing protection…</source>
            <translation>Importar protección contra penalización…</translation>
        </message>
        <message>
            <source>Write the words down…</source>
            <translation>Anotar las palabras…</translation>
        </message>
        <message>
            <source>Verify a backup…</source>
            <translation>Verificar una copia de seguridad…</translation>
        </message>
        <message>
            <source>Choose a key in the table to see it here.</source>
            <translation>Elija una clave de la tabla para verla aquí.</translation>
        </message>
        <message>
            <source>Possible %1</source>
            <translation>Posible %1</translation>
        </message>
        <message>
            <source>Unlock the key first</source>
            <translation>Desbloquee primero la clave</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Propietario</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Tokens libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Tokens vinculados</translation>
        </message>
        <message>
            <source>Unbonding tokens</source>
            <translation>Tokens en desvinculación</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens servidos</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>%1 registros</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Source stack</source>
            <translation>Stack de origen</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validador</translation>
        </message>
        <message>
            <source>yes, it votes</source>
            <translation>sí, vota</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>What the key has signed is on disk before any vote leaves this machine, so that a crash cannot make it sign twice.</source>
            <translation>Lo que la clave ha firmado está en el disco antes de que ningún voto salga de este equipo, para que un fallo no pueda hacerla firmar dos veces.</translation>
        </message>
        <message>
            <source>This node has never voted with the key: there is nothing to protect yet.</source>
            <translation>Este nodo nunca ha votado con la clave: aún no hay nada que proteger.</translation>
        </message>
        <message>
            <source>Last signed</source>
            <translation>Última firma</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>Firmando</translation>
        </message>
        <message>
            <source>Unlocked</source>
            <translation>Desbloqueada</translation>
        </message>
        <message>
            <source>Wait after a start</source>
            <translation>Espera tras un inicio</translation>
        </message>
        <message>
            <source>Protection exported</source>
            <translation>Protección exportada</translation>
        </message>
        <message>
            <source>Its words are on your paper. Keep an exported file elsewhere as well, and verify it now and then.</source>
            <translation>Sus palabras están en su papel. Guarde también un archivo exportado en otro lugar y verifíquelo de vez en cuando.</translation>
        </message>
        <message>
            <source>If this machine dies, the key dies with it. Write its words down, or keep an exported file elsewhere.</source>
            <translation>Si este equipo muere, la clave muere con ella. Anote sus palabras o guarde un archivo exportado en otro lugar.</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>written down and checked</source>
            <translation>anotadas y comprobadas</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>aún sin comprobar</translation>
        </message>
        <message>
            <source>File exported</source>
            <translation>Archivo exportado</translation>
        </message>
        <message>
            <source>Sealed with</source>
            <translation>Sellada con</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Why the key's points changed</source>
            <translation>Por qué cambiaron los puntos de la clave</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Aún no hay puntos</translation>
        </message>
        <message>
            <source>A key earns them by votes in time, by tasks and by spot checks.</source>
            <translation>Una clave los gana por votos a tiempo, por tareas y por controles aleatorios.</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Desconectar…</translation>
        </message>
        <message>
            <source>Slashes and backups of the key show here.</source>
            <translation>Aquí se muestran las penalizaciones y las copias de seguridad de la clave.</translation>
        </message>
        <message>
            <source>Why its points changed</source>
            <translation>Por qué cambiaron sus puntos</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::NodeKeyModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Keystore</source>
            <translation>Almacén de claves</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Tokens libres</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Tokens vinculados</translation>
        </message>
        <message>
            <source>Tokens served</source>
            <translation>Tokens servidos</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
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
            <translation>Claves de nodo</translation>
        </message>
        <message>
            <source>Watch a key…</source>
            <translation>Observar una clave…</translation>
        </message>
        <message>
            <source>Create key…</source>
            <translation>Crear clave…</translation>
        </message>
        <message>
            <source>Yours %1</source>
            <translation>Suyas %1</translation>
        </message>
        <message>
            <source>Watched %1</source>
            <translation>Observadas %1</translation>
        </message>
        <message>
            <source>Network %1</source>
            <translation>Red %1</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>No hay ninguna clave de nodo</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Una clave de nodo permite que este nodo vote, preste servicio y gane.</translation>
        </message>
        <message>
            <source>Create the first one</source>
            <translation>Crear la primera</translation>
        </message>
        <message>
            <source>No watched key</source>
            <translation>No se observa ninguna clave</translation>
        </message>
        <message>
            <source>Watch the key of another machine or operator: its state and its tokens, nothing more.</source>
            <translation>Observe la clave de otro equipo u operador: su estado y sus tokens, nada más.</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Ninguna clave en el libro mayor</translation>
        </message>
        <message>
            <source>Keys show here once somebody registers one.</source>
            <translation>Las claves aparecen aquí en cuanto alguien registra una.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) have no backup.</source>
            <translation>
                <numerusform>%n clave no tiene copia de seguridad.</numerusform>
                <numerusform>%n claves no tienen copia de seguridad.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 has no backup.</source>
            <translation>%1 no tiene copia de seguridad.</translation>
        </message>
        <message>
            <source>If this machine dies, so does the key, with its tokens and its paperwork.</source>
            <translation>Si este equipo muere, también muere la clave, con sus tokens y su papeleo.</translation>
        </message>
        <message>
            <source>Back up %1…</source>
            <translation>Hacer copia de %1…</translation>
        </message>
        <message numerus="yes">
            <source>The only backup of %1 is %n day(s) old.</source>
            <translation>
                <numerusform>La única copia de seguridad de %1 tiene %n día.</numerusform>
                <numerusform>La única copia de seguridad de %1 tiene %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export it again, or write its words down: paper does not age.</source>
            <translation>Expórtela de nuevo o anote sus palabras: el papel no envejece.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Notifier</name>
        <message>
            <source>Recovered</source>
            <translation>Resuelta</translation>
        </message>
        <message>
            <source>Stacknet: %1</source>
            <translation>Stacknet: %1</translation>
        </message>
        <message>
            <source>An alert is over.</source>
            <translation>Una alerta ha terminado.</translation>
        </message>
        <message>
            <source>There is an alert. Unlock the console to see it.</source>
            <translation>Hay una alerta. Desbloquee la consola para verla.</translation>
        </message>
        <message>
            <source>There are many alerts. The others wait in the inbox.</source>
            <translation>Hay muchas alertas. Las demás esperan en la bandeja.</translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) came in the quiet hours.</source>
            <translation>
                <numerusform>Llegó %n alerta en las horas de silencio.</numerusform>
                <numerusform>Llegaron %n alertas en las horas de silencio.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is over: %1</source>
            <translation>Ha terminado: %1</translation>
        </message>
        <message>
            <source>Stacknet: more alerts</source>
            <translation>Stacknet: más alertas</translation>
        </message>
        <message numerus="yes">
            <source>%n more alert(s) in the inbox.</source>
            <translation>
                <numerusform>%n alerta más en la bandeja.</numerusform>
                <numerusform>%n alertas más en la bandeja.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stacknet: a test</source>
            <translation>Stacknet: una prueba</translation>
        </message>
        <message>
            <source>Alerts on this desktop look like this.</source>
            <translation>Así se ven las alertas en este escritorio.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Resumen general</translation>
        </message>
        <message>
            <source>Stake at risk</source>
            <translation>Participación en riesgo</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Controles aleatorios superados</translation>
        </message>
        <message>
            <source>Attestation</source>
            <translation>Atestación</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Leader</source>
            <translation>Líder</translation>
        </message>
        <message>
            <source>Proposals left</source>
            <translation>Propuestas restantes</translation>
        </message>
        <message>
            <source>Peers connected</source>
            <translation>Pares conectados</translation>
        </message>
        <message>
            <source>Your Node Keys</source>
            <translation>Sus claves de nodo</translation>
        </message>
        <message>
            <source>History of the last ten minutes</source>
            <translation>Historial de los últimos diez minutos</translation>
        </message>
        <message>
            <source>Node Keys</source>
            <translation>Claves de nodo</translation>
        </message>
        <message>
            <source>No Node Key</source>
            <translation>No hay ninguna clave de nodo</translation>
        </message>
        <message>
            <source>A Node Key lets this node vote, serve and earn.</source>
            <translation>Una clave de nodo permite que este nodo vote, preste servicio y gane.</translation>
        </message>
        <message>
            <source>Create a Node Key</source>
            <translation>Crear una clave de nodo</translation>
        </message>
        <message>
            <source>All Node Keys</source>
            <translation>Todas las claves de nodo</translation>
        </message>
        <message>
            <source>Latest tasks</source>
            <translation>Últimas tareas</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Aún no hay tareas</translation>
        </message>
        <message>
            <source>Tasks appear here within a second of a client sending one. Connect a client above.</source>
            <translation>Las tareas aparecen aquí un segundo después, como mucho, de que un cliente envíe una. Conecte un cliente arriba.</translation>
        </message>
        <message>
            <source>All tasks</source>
            <translation>Todas las tareas</translation>
        </message>
        <message>
            <source>view %1 · final %2</source>
            <translation>vista %1 · definitiva %2</translation>
        </message>
        <message>
            <source>this node · term %1</source>
            <translation>este nodo · mandato %1</translation>
        </message>
        <message>
            <source>leads term %1</source>
            <translation>lidera el mandato %1</translation>
        </message>
        <message>
            <source>%1 used so far</source>
            <translation>%1 usados hasta ahora</translation>
        </message>
        <message>
            <source>/ %1</source>
            <translation>/ %1</translation>
        </message>
        <message>
            <source>%1 of %2 proposals of the term used</source>
            <translation>%1 de %2 propuestas del mandato usadas</translation>
        </message>
        <message>
            <source>no peer answers</source>
            <translation>no responde ningún par</translation>
        </message>
        <message>
            <source>median round trip %1</source>
            <translation>mediana de ida y vuelta %1</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>%1 tokens at stake</source>
            <translation>%1 tokens en juego</translation>
        </message>
        <message>
            <source>%1 connected</source>
            <translation>%1 conectados</translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 vinculados</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>confidential tasks are taken</source>
            <translation>se aceptan tareas confidenciales</translation>
        </message>
        <message>
            <source>no confidential tasks</source>
            <translation>sin tareas confidenciales</translation>
        </message>
        <message>
            <source>Blocks finalized</source>
            <translation>Bloques definitivos</translation>
        </message>
        <message>
            <source>per minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>Chain height</source>
            <translation>Altura de la cadena</translation>
        </message>
        <message>
            <source>blocks</source>
            <translation>bloques</translation>
        </message>
        <message>
            <source>Tasks done</source>
            <translation>Tareas hechas</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Tasks in 24 h</source>
            <translation>Tareas en 24 h</translation>
        </message>
        <message>
            <source>none judged since the start</source>
            <translation>ninguna juzgada desde el inicio</translation>
        </message>
        <message numerus="yes">
            <source>of %n judged since the start</source>
            <translation>
                <numerusform>de %n juzgada desde el inicio</numerusform>
                <numerusform>de %n juzgadas desde el inicio</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of the %n judged last</source>
            <translation>
                <numerusform>de %n, la última juzgada</numerusform>
                <numerusform>de las %n últimas juzgadas</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 old · ends %2</source>
            <translation>de hace %1 · termina %2</translation>
        </message>
        <message>
            <source>checked %1</source>
            <translation>comprobada %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>termina %1</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>aún no hay nada anotado</translation>
        </message>
        <message>
            <source>%1 in 24 h</source>
            <translation>%1 en 24 h</translation>
        </message>
        <message>
            <source>%1 running · %2 queued</source>
            <translation>%1 en curso · %2 en cola</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminadas</translation>
        </message>
        <message>
            <source>%1 % succeeded · %2 running</source>
            <translation>%1 % completadas · %2 en curso</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PassphraseStep</name>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Lock the window when nobody uses it for</source>
            <translation>Bloquear la ventana cuando nadie la use durante</translation>
        </message>
        <message>
            <source>Minutes until the window locks</source>
            <translation>Minutos hasta que se bloquea la ventana</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Encrypt the key</source>
            <translation>Cifrar la clave</translation>
        </message>
        <message>
            <source>The key is encrypted already, and keeps its passphrase.</source>
            <translation>La clave ya está cifrada y conserva su frase de contraseña.</translation>
        </message>
        <message>
            <source>The key lies on disk only encrypted under this passphrase. The words on your paper are the way back when it is forgotten.</source>
            <translation>La clave solo está en el disco cifrada con esta frase de contraseña. Las palabras de su papel son el camino de vuelta si la olvida.</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Cifrando…</translation>
        </message>
        <message>
            <source>Measuring how long this machine needs for one passphrase…</source>
            <translation>Midiendo cuánto necesita este equipo para una frase de contraseña…</translation>
        </message>
        <message>
            <source>Unlocking takes %1 on this machine; whoever steals the file waits as long for each guess.</source>
            <translation>Desbloquear tarda %1 en este equipo; quien robe el archivo espera lo mismo por cada intento.</translation>
        </message>
        <message>
            <source>At least 8 characters; four random words are better.</source>
            <translation>Al menos 8 caracteres; es mejor usar cuatro palabras al azar.</translation>
        </message>
        <message>
            <source>Too short: at least 8 characters.</source>
            <translation>Demasiado corta: al menos 8 caracteres.</translation>
        </message>
        <message>
            <source>Too long: at most 1,024 bytes.</source>
            <translation>Demasiado larga: como máximo 1024 bytes.</translation>
        </message>
        <message>
            <source>Weak: it could be guessed. Add words.</source>
            <translation>Débil: se podría adivinar. Añada palabras.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it good.</source>
            <translation>Aceptable: con una palabra más es buena.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Buena.</translation>
        </message>
        <message>
            <source>Strength: %1</source>
            <translation>Seguridad: %1</translation>
        </message>
        <message>
            <source>Both are the same.</source>
            <translation>Ambas son iguales.</translation>
        </message>
        <message>
            <source>The two differ.</source>
            <translation>Las dos difieren.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PauseDialog</name>
        <message>
            <source>Pause until…</source>
            <translation>Pausar hasta…</translation>
        </message>
        <message>
            <source>This node takes no tasks until then. It goes on voting, and keeps its stake.</source>
            <translation>Hasta entonces este nodo no acepta tareas. Sigue votando y conserva su participación.</translation>
        </message>
        <message>
            <source>Take work again at</source>
            <translation>Volver a aceptar trabajo a las</translation>
        </message>
        <message>
            <source>Let running tasks end first</source>
            <translation>Dejar que terminen antes las tareas en curso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>Ese momento ya ha pasado; elija uno posterior.</translation>
        </message>
        <message numerus="yes">
            <source>Choose a time within the next %n day(s).</source>
            <translation>
                <numerusform>Elija un momento dentro del próximo %n día.</numerusform>
                <numerusform>Elija un momento dentro de los próximos %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>A pause of %1.</source>
            <translation>Una pausa de %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerModel</name>
        <message>
            <source>Peer</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>Ida y vuelta</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRefusalModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Says it is</source>
            <translation>Dice ser</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PeerRowModel</name>
        <message>
            <source>Peer</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Latency</source>
            <translation>Latencia</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PointsPage</name>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Rank among validators</source>
            <translation>Puesto entre los validadores</translation>
        </message>
        <message>
            <source>Routing tier</source>
            <translation>Nivel de enrutamiento</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>¿Por qué cambió?</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Gains</source>
            <translation>Ganancias</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>Pérdidas</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votos</translation>
        </message>
        <message>
            <source>Spot checks</source>
            <translation>Controles aleatorios</translation>
        </message>
        <message>
            <source>Decay</source>
            <translation>Decaimiento</translation>
        </message>
        <message>
            <source>Show: %1</source>
            <translation>Mostrar: %1</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>From height</source>
            <translation>Desde la altura</translation>
        </message>
        <message>
            <source>To height</source>
            <translation>Hasta la altura</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Why points changed</source>
            <translation>Por qué cambiaron los puntos</translation>
        </message>
        <message>
            <source>No points yet</source>
            <translation>Aún no hay puntos</translation>
        </message>
        <message>
            <source>A validator's key earns them by votes in time; every key earns them by tasks and by checking tasks of others.</source>
            <translation>La clave de un validador los gana por votos a tiempo; toda clave los gana por tareas y por comprobar tareas de otros.</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) together</source>
            <translation>
                <numerusform>%n clave en total</numerusform>
                <numerusform>%n claves en total</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours votes</source>
            <translation>ninguna clave suya vota</translation>
        </message>
        <message>
            <source>the only validator</source>
            <translation>el único validador</translation>
        </message>
        <message>
            <source>more points than %1 % of the others</source>
            <translation>más puntos que el %1 % de los demás</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>not advertised</source>
            <translation>no anunciado</translation>
        </message>
        <message>
            <source>weight %1 · capacity class %2</source>
            <translation>peso %1 · clase de capacidad %2</translation>
        </message>
        <message>
            <source>%1 in 7 days</source>
            <translation>%1 en 7 días</translation>
        </message>
        <message>
            <source>nothing recorded yet</source>
            <translation>aún no hay nada anotado</translation>
        </message>
        <message>
            <source>recorded since %1</source>
            <translation>anotado desde %1</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Open the page of the reason</source>
            <translation>Abrir la página del motivo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PriceDialog</name>
        <message>
            <source>List %1 for sale</source>
            <translation>Poner %1 a la venta</translation>
        </message>
        <message>
            <source>Anybody on the network may buy a listed key with all its tokens and paperwork. It does not serve while it is listed.</source>
            <translation>Cualquiera de la red puede comprar una clave en venta con todos sus tokens y su papeleo. Mientras está a la venta no presta servicio.</translation>
        </message>
        <message>
            <source>Price in US dollars</source>
            <translation>Precio en dólares estadounidenses</translation>
        </message>
        <message>
            <source>Up to six decimals.</source>
            <translation>Hasta seis decimales.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>The price must be above zero.</source>
            <translation>El precio debe ser mayor que cero.</translation>
        </message>
        <message>
            <source>That is no amount in dollars, such as 12.50.</source>
            <translation>Eso no es un importe en dólares, como 12.50.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyDataTab</name>
        <message>
            <source>Classes of data</source>
            <translation>Clases de datos</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <source>Delete now what is past its time</source>
            <translation>Borrar ahora lo que ha superado su plazo</translation>
        </message>
        <message>
            <source>The table is not here yet</source>
            <translation>La tabla aún no está aquí</translation>
        </message>
        <message>
            <source>The engine writes it once the stores are open.</source>
            <translation>El motor la escribe en cuanto los almacenes están abiertos.</translation>
        </message>
        <message>
            <source>Deletion by time has not run yet; it runs %1.</source>
            <translation>El borrado por plazo aún no se ha ejecutado; se ejecuta %1.</translation>
        </message>
        <message>
            <source>Deletion by time ran %1 and runs again %2: %3 rows then, %4 since the start.</source>
            <translation>El borrado por plazo se ejecutó %1 y vuelve a ejecutarse %2: %3 filas entonces, %4 desde el inicio.</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) in the data directory are not in the table: %1</source>
            <translation>
                <numerusform>%n almacén del directorio de datos no está en la tabla: %1</numerusform>
                <numerusform>%n almacenes del directorio de datos no están en la tabla: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody deletes what lies there. Find out which program wrote it.</source>
            <translation>Nadie borra lo que hay ahí. Averigüe qué programa lo escribió.</translation>
        </message>
        <message>
            <source>The last pass did not get everything: %1</source>
            <translation>La última pasada no lo abarcó todo: %1</translation>
        </message>
        <message>
            <source>It is tried again with the next pass.</source>
            <translation>Se vuelve a intentar en la próxima pasada.</translation>
        </message>
        <message numerus="yes">
            <source>%n deletion(s) wait until the log of their database is free.</source>
            <translation>
                <numerusform>%n borrado espera a que quede libre el registro de su base de datos.</numerusform>
                <numerusform>%n borrados esperan a que quede libre el registro de su base de datos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a row in the table to see it here.</source>
            <translation>Elija una fila de la tabla para verla aquí.</translation>
        </message>
        <message>
            <source>Kept now</source>
            <translation>Guardado ahora</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>sin contar</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>Lo más antiguo</translation>
        </message>
        <message>
            <source>Next deletion</source>
            <translation>Próximo borrado</translation>
        </message>
        <message>
            <source>Last deletion</source>
            <translation>Último borrado</translation>
        </message>
        <message>
            <source>%1, %2 rows</source>
            <translation>%1, %2 filas</translation>
        </message>
        <message>
            <source>Where: %1

How long: %2

Why: %3

Who can delete it before: %4</source>
            <translation>Dónde: %1

Cuánto tiempo: %2

Por qué: %3

Quién puede borrarlo antes: %4</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Borrando…</translation>
        </message>
        <message>
            <source>Nothing was past its time.</source>
            <translation>Nada había superado su plazo.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) that were past their time are gone.</source>
            <translation>
                <numerusform>Se ha borrado %n fila que había superado su plazo.</numerusform>
                <numerusform>Se han borrado %n filas que habían superado su plazo.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proofs are under Promises and proofs.</source>
            <translation>Las pruebas están en Promesas y pruebas.</translation>
        </message>
        <message>
            <source>Change the period…</source>
            <translation>Cambiar el plazo…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyMemoryTab</name>
        <message>
            <source>What the memory is</source>
            <translation>Qué es la memoria</translation>
        </message>
        <message>
            <source>A user may ask this node to remember things for later chats. Nothing is remembered unless the user opens a memory with a secret of their own and the chat asks for it; entries are encrypted under a key that comes from that secret. This node cannot read them, and you see counts here, never what is in them. Whoever loses the secret loses the memory; whoever deletes it destroys its keys.</source>
            <translation>Un usuario puede pedir a este nodo que recuerde cosas para chats posteriores. No se recuerda nada a menos que el usuario abra una memoria con un secreto propio y el chat lo pida; las entradas se cifran con una clave que procede de ese secreto. Este nodo no puede leerlas, y aquí usted ve recuentos, nunca su contenido. Quien pierde el secreto pierde la memoria; quien la borra destruye sus claves.</translation>
        </message>
        <message>
            <source>Accounts with a memory</source>
            <translation>Cuentas con memoria</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Entradas</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifradas</translation>
        </message>
        <message>
            <source>Open now</source>
            <translation>Abiertas ahora</translation>
        </message>
        <message>
            <source>Chats that opted in</source>
            <translation>Chats que la pidieron</translation>
        </message>
        <message>
            <source>Wrong secrets</source>
            <translation>Secretos incorrectos</translation>
        </message>
        <message>
            <source>This node keeps no memories</source>
            <translation>Este nodo no guarda memorias</translation>
        </message>
        <message>
            <source>Memories belong to the HTTP API, and this node does not serve clients.</source>
            <translation>Las memorias pertenecen a la API HTTP, y este nodo no atiende a clientes.</translation>
        </message>
        <message>
            <source>%1 snapshots on this node</source>
            <translation>%1 instantáneas en este nodo</translation>
        </message>
        <message>
            <source>of all together</source>
            <translation>de todas juntas</translation>
        </message>
        <message>
            <source>in memory.db</source>
            <translation>en memory.db</translation>
        </message>
        <message>
            <source>keys in memory</source>
            <translation>claves en la memoria del equipo</translation>
        </message>
        <message>
            <source>since the start</source>
            <translation>desde el inicio</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPage</name>
        <message>
            <source>Data and privacy</source>
            <translation>Datos y privacidad</translation>
        </message>
        <message>
            <source>Parts of the Data and privacy page</source>
            <translation>Partes de la página Datos y privacidad</translation>
        </message>
        <message>
            <source>What is kept</source>
            <translation>Lo que se conserva</translation>
        </message>
        <message>
            <source>Promises and proofs</source>
            <translation>Promesas y pruebas</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Rack</source>
            <translation>Rack</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyPromisesTab</name>
        <message>
            <source>Promises, and what keeps them</source>
            <translation>Las promesas y lo que las cumple</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Proofs of the last deletions</source>
            <translation>Pruebas de los últimos borrados</translation>
        </message>
        <message>
            <source>what was deleted is not in them</source>
            <translation>no contienen lo que se borró</translation>
        </message>
        <message>
            <source>Proofs of deletion</source>
            <translation>Pruebas de borrado</translation>
        </message>
        <message>
            <source>Nothing was deleted yet</source>
            <translation>Aún no se borró nada</translation>
        </message>
        <message>
            <source>Every pass that deletes rows leaves a proof here: how many, when, and that they are overwritten.</source>
            <translation>Cada pasada que borra filas deja aquí una prueba: cuántas, cuándo, y que están sobrescritas.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>Not kept</source>
            <translation>No cumplida</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>strict: the node starts only where all holds</source>
            <translation>estricto: el nodo solo se inicia donde todo se cumple</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyRackTab</name>
        <message>
            <source>%1 % of %2</source>
            <translation>%1 % de %2</translation>
        </message>
        <message>
            <source>IPFS node</source>
            <translation>Nodo IPFS</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>Pins</source>
            <translation>Contenido anclado</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Añadir…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More about the Rack</source>
            <translation>Más sobre el Rack</translation>
        </message>
        <message>
            <source>Import a CAR file…</source>
            <translation>Importar un archivo CAR…</translation>
        </message>
        <message>
            <source>Pin by CID…</source>
            <translation>Anclar por CID…</translation>
        </message>
        <message>
            <source>Collect garbage…</source>
            <translation>Ejecutar recogida…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Reads every block and compares it with its CID</source>
            <translation>Lee cada bloque y lo compara con su CID</translation>
        </message>
        <message>
            <source>Unpin…</source>
            <translation>Desanclar…</translation>
        </message>
        <message>
            <source>Forget…</source>
            <translation>Olvidar…</translation>
        </message>
        <message>
            <source>Unpins it even when the IPFS node does not answer</source>
            <translation>Lo desancla aunque el nodo IPFS no responda</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Operaciones</translation>
        </message>
        <message>
            <source>Cancel job</source>
            <translation>Cancelar operación</translation>
        </message>
        <message>
            <source>Jobs of the Rack</source>
            <translation>Operaciones del Rack</translation>
        </message>
        <message>
            <source>No job yet</source>
            <translation>Aún no hay operaciones</translation>
        </message>
        <message>
            <source>What you order of the Rack is done one by one; it is listed here until the node is started again.</source>
            <translation>Lo que usted ordena al Rack se hace por turno; figura aquí hasta que el nodo se inicie de nuevo.</translation>
        </message>
        <message>
            <source>The Rack is empty</source>
            <translation>El Rack está vacío</translation>
        </message>
        <message>
            <source>This node has no Rack</source>
            <translation>Este nodo no tiene Rack</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one. It is kept until you unpin it.</source>
            <translation>Suelte un archivo aquí o elija uno. Se conserva hasta que usted lo desancle.</translation>
        </message>
        <message>
            <source>Add a file</source>
            <translation>Añadir un archivo</translation>
        </message>
        <message>
            <source>the newest %1 of %2</source>
            <translation>los %1 más recientes de %2</translation>
        </message>
        <message>
            <source>No Rack</source>
            <translation>Sin Rack</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>No está listo</translation>
        </message>
        <message>
            <source>This node keeps no files.</source>
            <translation>Este nodo no guarda archivos.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1.</source>
            <translation>El contenido nuevo va al nodo IPFS en %1.</translation>
        </message>
        <message>
            <source>New content goes to the IPFS node at %1 (version %2).</source>
            <translation>El contenido nuevo va al nodo IPFS en %1 (versión %2).</translation>
        </message>
        <message>
            <source>New content is kept on this node; no IPFS node is asked.</source>
            <translation>El contenido nuevo se guarda en este nodo; no se consulta a ningún nodo IPFS.</translation>
        </message>
        <message>
            <source>On this node's disk: %1 in %2 blocks.</source>
            <translation>En el disco de este nodo: %1 en %2 bloques.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 of %2 pins</source>
            <translation>%1 de %2 anclados</translation>
        </message>
        <message>
            <source>Choose a pin in the table to see it here.</source>
            <translation>Elija un contenido anclado de la tabla para verlo aquí.</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifradas</translation>
        </message>
        <message>
            <source>Not encrypted</source>
            <translation>Sin cifrar</translation>
        </message>
        <message>
            <source>Its key was shown once when it was added; it is not here.</source>
            <translation>Su clave se mostró una vez al añadirlo; no está aquí.</translation>
        </message>
        <message>
            <source>Whoever has the CID and reaches it can read it.</source>
            <translation>Quien tiene el CID y llega hasta él puede leerlo.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 bytes)</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Bloques</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Kept since</source>
            <translation>Guardado desde</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>no se hizo aquí</translation>
        </message>
        <message>
            <source>On the IPFS node</source>
            <translation>En el nodo IPFS</translation>
        </message>
        <message>
            <source>pinned there before</source>
            <translation>ya estaba anclado allí</translation>
        </message>
        <message>
            <source>pinned by this node</source>
            <translation>anclado por este nodo</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>It is being verified; see Jobs.</source>
            <translation>Se está verificando; véase Operaciones.</translation>
        </message>
        <message>
            <source>Forget “%1” for good?</source>
            <translation>¿Olvidar «%1» definitivamente?</translation>
        </message>
        <message>
            <source>Unpin “%1” for good?</source>
            <translation>¿Desanclar «%1» definitivamente?</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarlo</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Desanclarlo</translation>
        </message>
        <message>
            <source>%1, kept since %2.</source>
            <translation>%1, guardado desde %2.</translation>
        </message>
        <message>
            <source>It is let go; see Jobs.</source>
            <translation>Se está soltando; véase Operaciones.</translation>
        </message>
        <message>
            <source>Collect garbage?</source>
            <translation>¿Ejecutar la recogida?</translation>
        </message>
        <message>
            <source>Collect</source>
            <translation>Recoger</translation>
        </message>
        <message>
            <source>collect</source>
            <translation>recoger</translation>
        </message>
        <message>
            <source>Blocks that no pin needs are deleted from this node.</source>
            <translation>Se borran de este nodo los bloques que ningún contenido anclado necesita.</translation>
        </message>
        <message>
            <source>Garbage is being collected; see Jobs.</source>
            <translation>La recogida está en curso; véase Operaciones.</translation>
        </message>
        <message>
            <source>The job is cancelled.</source>
            <translation>La operación está cancelada.</translation>
        </message>
        <message>
            <source>The settings can let it keep files.</source>
            <translation>En los ajustes se le puede permitir que guarde archivos.</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::PrivacyUsageTab</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Attested</source>
            <translation>Con atestación</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Usage, told without telling on anybody</source>
            <translation>El uso, contado sin delatar a nadie</translation>
        </message>
        <message>
            <source>Cells of today</source>
            <translation>Celdas de hoy</translation>
        </message>
        <message>
            <source>Would be released now</source>
            <translation>Se publicarían ahora</translation>
        </message>
        <message>
            <source>Requests, last release</source>
            <translation>Solicitudes, última publicación</translation>
        </message>
        <message>
            <source>Tokens, last release</source>
            <translation>Tokens, última publicación</translation>
        </message>
        <message>
            <source>Last release</source>
            <translation>Última publicación</translation>
        </message>
        <message>
            <source>Released cells</source>
            <translation>Celdas publicadas</translation>
        </message>
        <message>
            <source>Published day by day</source>
            <translation>Publicado día a día</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Counted by account in memory until the day is over, then released as sums with noise at GET /v1/usage. What may be said of it: %1.</source>
            <translation>Se cuenta por cuenta en la memoria hasta que termina el día y después se publica como sumas con ruido en GET /v1/usage. Lo que se puede decir de ello: %1.</translation>
        </message>
        <message>
            <source>Accounts a cell needs</source>
            <translation>Cuentas que necesita una celda</translation>
        </message>
        <message>
            <source>k = %1</source>
            <translation>k = %1</translation>
        </message>
        <message>
            <source>Most one may have of it</source>
            <translation>Máximo que puede tener una sola</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Counts per account and day</source>
            <translation>Recuentos por cuenta y día</translation>
        </message>
        <message>
            <source>%1 requests, %2 tokens</source>
            <translation>%1 solicitudes, %2 tokens</translation>
        </message>
        <message>
            <source>Noise</source>
            <translation>Ruido</translation>
        </message>
        <message>
            <source>epsilon %1 a day</source>
            <translation>épsilon %1 al día</translation>
        </message>
        <message>
            <source>Prometheus</source>
            <translation>Prometheus</translation>
        </message>
        <message>
            <source>on this machine, with a token</source>
            <translation>en este equipo, con un token</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>en este equipo</translation>
        </message>
        <message>
            <source>off</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>no day is counted</source>
            <translation>no se cuenta ningún día</translation>
        </message>
        <message>
            <source>in memory since %1</source>
            <translation>en la memoria desde %1</translation>
        </message>
        <message>
            <source>the others meet in one or wait</source>
            <translation>las demás se reúnen en una o esperan</translation>
        </message>
        <message>
            <source>with noise</source>
            <translation>con ruido</translation>
        </message>
        <message>
            <source>Released: %1</source>
            <translation>Publicado: %1</translation>
        </message>
        <message>
            <source>Nothing of that day met the rule</source>
            <translation>Nada de ese día cumplió la regla</translation>
        </message>
        <message>
            <source>Nothing released yet</source>
            <translation>Aún no se publicó nada</translation>
        </message>
        <message>
            <source>Not even all small cells together had enough accounts.</source>
            <translation>Ni siquiera todas las celdas pequeñas juntas tenían suficientes cuentas.</translation>
        </message>
        <message>
            <source>A day is released when it is over (UTC).</source>
            <translation>Un día se publica cuando ha terminado (UTC).</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
        <message>
            <source>Nothing is counted by account and nothing is published. The settings can change that.</source>
            <translation>No se cuenta nada por cuenta y no se publica nada. Eso se puede cambiar en los ajustes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProfilePicker</name>
        <message>
            <source>Profiles</source>
            <translation>Perfiles</translation>
        </message>
        <message>
            <source>Each profile is a node with a data folder of its own, or an engine to attach to. It opens in a window of its own.</source>
            <translation>Cada perfil es un nodo con una carpeta de datos propia, o un motor al que conectarse. Se abre en una ventana propia.</translation>
        </message>
        <message>
            <source>Take from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>The data folder stays where it is.</source>
            <translation>La carpeta de datos se queda donde está.</translation>
        </message>
        <message>
            <source>New profile</source>
            <translation>Perfil nuevo</translation>
        </message>
        <message>
            <source>Set up…</source>
            <translation>Configurar…</translation>
        </message>
        <message>
            <source>attaches</source>
            <translation>se conecta</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>esta ventana</translation>
        </message>
        <message>
            <source>There is a profile of this name.</source>
            <translation>Ya hay un perfil con este nombre.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ProtectionCard</name>
        <message>
            <source>Protection</source>
            <translation>Protección</translation>
        </message>
        <message>
            <source>Protection files and backups</source>
            <translation>Archivos de protección y copias de seguridad</translation>
        </message>
        <message>
            <source>Open Node Keys: protection files and backups</source>
            <translation>Abrir Claves de nodo: archivos de protección y copias de seguridad</translation>
        </message>
        <message>
            <source>%1 signed up to</source>
            <translation>%1 firmó hasta</translation>
        </message>
        <message>
            <source>epoch %1, view %2</source>
            <translation>época %1, vista %2</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>aún nada</translation>
        </message>
        <message>
            <source>Look-out for a double at the start</source>
            <translation>Búsqueda de un doble en el inicio</translation>
        </message>
        <message>
            <source>Protection file saved</source>
            <translation>Archivo de protección guardado</translation>
        </message>
        <message>
            <source>never for a key that has signed</source>
            <translation>nunca para una clave que ha firmado</translation>
        </message>
        <message>
            <source>no key has signed yet</source>
            <translation>ninguna clave ha firmado aún</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::QrView</name>
        <message>
            <source>QR code of %1</source>
            <translation>Código QR de %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackAddDialog</name>
        <message>
            <source>Write the whole path, from / on.</source>
            <translation>Escriba la ruta completa, desde /.</translation>
        </message>
        <message>
            <source>Add to the Rack</source>
            <translation>Añadir al Rack</translation>
        </message>
        <message>
            <source>the key of the content</source>
            <translation>la clave del contenido</translation>
        </message>
        <message>
            <source>It opens this content and nothing else. This node does not keep it: without it nobody can read the content again, you included.</source>
            <translation>Abre este contenido y nada más. Este nodo no la guarda: sin ella nadie puede volver a leer el contenido, tampoco usted.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>Archivo o carpeta</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>En el equipo del nodo.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Yours alone. Empty: the file's.</source>
            <translation>Solo para usted. Vacío: el del archivo.</translation>
        </message>
        <message>
            <source>Encrypt it first</source>
            <translation>Cifrarlo primero</translation>
        </message>
        <message>
            <source>How the CID is made</source>
            <translation>Cómo se hace el CID</translation>
        </message>
        <message>
            <source>The same profile gives the same CID everywhere.</source>
            <translation>El mismo perfil da el mismo CID en todas partes.</translation>
        </message>
        <message>
            <source>The name is too long: at most 128 bytes.</source>
            <translation>El nombre es demasiado largo: como máximo 128 bytes.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackBringDialog</name>
        <message>
            <source>Import a CAR file</source>
            <translation>Importar un archivo CAR</translation>
        </message>
        <message>
            <source>Pin by CID</source>
            <translation>Anclar por CID</translation>
        </message>
        <message>
            <source>Every root of the CAR is pinned. Blocks are checked against their CIDs.</source>
            <translation>Se ancla cada raíz del CAR. Los bloques se comprueban con sus CID.</translation>
        </message>
        <message>
            <source>CAR file</source>
            <translation>Archivo CAR</translation>
        </message>
        <message>
            <source>On the node's machine.</source>
            <translation>En el equipo del nodo.</translation>
        </message>
        <message>
            <source>The IPFS node fetches the content and keeps it. Without an IPFS node only what lies here already can be pinned.</source>
            <translation>El nodo IPFS obtiene el contenido y lo guarda. Sin un nodo IPFS solo se puede anclar lo que ya está aquí.</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>It begins with baf or Qm.</source>
            <translation>Empieza por baf o Qm.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Yours alone; may be empty.</source>
            <translation>Solo para usted; puede quedar vacío.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anclar</translation>
        </message>
        <message>
            <source>This is no CID: those have at least 46 characters.</source>
            <translation>Esto no es un CID: tienen al menos 46 caracteres.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackExportDialog</name>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exportar «%1»</translation>
        </message>
        <message>
            <source>The file or folder itself</source>
            <translation>El archivo o la carpeta en sí</translation>
        </message>
        <message>
            <source>A CAR file, as IPFS programs read it</source>
            <translation>Un archivo CAR, tal como lo leen los programas de IPFS</translation>
        </message>
        <message>
            <source>Export as</source>
            <translation>Exportar como</translation>
        </message>
        <message>
            <source>Write to</source>
            <translation>Escribir en</translation>
        </message>
        <message>
            <source>On the node's machine; it must not exist yet.</source>
            <translation>En el equipo del nodo; todavía no debe existir.</translation>
        </message>
        <message>
            <source>Key of the content</source>
            <translation>Clave del contenido</translation>
        </message>
        <message>
            <source>64 hexadecimal digits, shown when it was added.</source>
            <translation>64 dígitos hexadecimales, mostrados al añadirlo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>A key has 64 of 0-9 and a-f; this has %1 characters.</source>
            <translation>Una clave tiene 64 caracteres de 0-9 y a-f; esta tiene %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackJobModel</name>
        <message>
            <source>Job</source>
            <translation>Operación</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Resultado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RackPinModel</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>CID</source>
            <translation>CID</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Cumplida</translation>
        </message>
        <message>
            <source>Encrypted</source>
            <translation>Cifradas</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <source>not made here</source>
            <translation>no se hizo aquí</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameKeyDialog</name>
        <message>
            <source>Rename %1</source>
            <translation>Cambiar el nombre de %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nombre en este equipo; los demás nodos nunca lo ven.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>The name is sealed together with the key.</source>
            <translation>El nombre se sella junto con la clave.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RenameWalletDialog</name>
        <message>
            <source>Name %1</source>
            <translation>Nombrar %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Only you see it. Leave it empty to have none.</source>
            <translation>Solo lo ve usted. Déjelo vacío para no tener ninguno.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RestoreKeyDialog</name>
        <message>
            <source>Restore a Node Key from its words</source>
            <translation>Restaurar una clave de nodo a partir de sus palabras</translation>
        </message>
        <message>
            <source>Stop the key on every other machine first: two machines that sign with one key lose half of its tokens. Bring its slashing-protection file along if you have it.</source>
            <translation>Detenga antes la clave en todos los demás equipos: dos equipos que firman con una misma clave pierden la mitad de sus tokens. Traiga también su archivo de protección contra penalización, si lo tiene.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nueva frase de contraseña</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nueva frase de contraseña otra vez</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Restore key</source>
            <translation>Restaurar clave</translation>
        </message>
        <message>
            <source>Encrypting…</source>
            <translation>Cifrando…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RotateKeyDialog</name>
        <message>
            <source>Replace the API key “%1”</source>
            <translation>Sustituir la clave de API «%1»</translation>
        </message>
        <message>
            <source>A new key with the same rights, limits and budget takes the place of %1. The two share one budget.</source>
            <translation>Una clave nueva con los mismos derechos, límites y presupuesto ocupa el lugar de %1. Las dos comparten un mismo presupuesto.</translation>
        </message>
        <message>
            <source> h</source>
            <translation> h</translation>
        </message>
        <message>
            <source>The old key stays valid for</source>
            <translation>La clave antigua sigue siendo válida durante</translation>
        </message>
        <message>
            <source>Programs that still use the old key are refused at once.</source>
            <translation>Los programas que aún usan la clave antigua se rechazan de inmediato.</translation>
        </message>
        <message>
            <source>Give programs the new key within this time.</source>
            <translation>Dé la clave nueva a los programas dentro de este plazo.</translation>
        </message>
        <message>
            <source>the new API key</source>
            <translation>la nueva clave de API</translation>
        </message>
        <message>
            <source>The node keeps a digest of it, not the key itself.</source>
            <translation>El nodo guarda un resumen de ella, no la clave misma.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Replace key</source>
            <translation>Sustituir clave</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingCard</name>
        <message>
            <source>Hot model</source>
            <translation>Modelo caliente</translation>
        </message>
        <message>
            <source>Warm model</source>
            <translation>Modelo templado</translation>
        </message>
        <message>
            <source>Cold model</source>
            <translation>Modelo frío</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>No se ofrece nada</translation>
        </message>
        <message>
            <source>The node has not advertised itself yet.</source>
            <translation>El nodo aún no se ha anunciado.</translation>
        </message>
        <message>
            <source>Its Node Key is not Connected on the ledger: it gets no task.</source>
            <translation>Su clave de nodo no está conectada en el libro mayor: no recibe tareas.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Abrir Claves de nodo</translation>
        </message>
        <message>
            <source>Load %1: from %2 on it gets no task.</source>
            <translation>Carga %1: a partir de %2 no recibe tareas.</translation>
        </message>
        <message>
            <source>Open Work</source>
            <translation>Abrir Trabajo</translation>
        </message>
        <message>
            <source>It offers no model and no tool image.</source>
            <translation>No ofrece ningún modelo ni ninguna imagen de herramientas.</translation>
        </message>
        <message>
            <source>%1 is cold: warm nodes are asked first.</source>
            <translation>%1 está frío: primero se pregunta a los nodos templados.</translation>
        </message>
        <message>
            <source>Its attestation has expired: no confidential task.</source>
            <translation>Su atestación ha vencido: ninguna tarea confidencial.</translation>
        </message>
        <message>
            <source>It is not attested: no confidential task.</source>
            <translation>No está atestado: ninguna tarea confidencial.</translation>
        </message>
        <message>
            <source>Open Attestation</source>
            <translation>Abrir Atestación</translation>
        </message>
        <message>
            <source>Without points it is only drawn for exploration, one task in ten.</source>
            <translation>Sin puntos solo entra en el sorteo de exploración, una de cada diez tareas.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) wait here: of two nodes the shorter queue is taken.</source>
            <translation>
                <numerusform>Aquí espera %n tarea: entre dos nodos se elige la cola más corta.</numerusform>
                <numerusform>Aquí esperan %n tareas: entre dos nodos se elige la cola más corta.</numerusform>
            </translation>
        </message>
        <message>
            <source>What lowers your priority now</source>
            <translation>Lo que reduce ahora su prioridad</translation>
        </message>
        <message>
            <source>No tasks now</source>
            <translation>Ahora sin tareas</translation>
        </message>
        <message>
            <source>Lowered</source>
            <translation>Reducida</translation>
        </message>
        <message>
            <source>Full priority</source>
            <translation>Prioridad plena</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Load, attestation and models are as good as they can be.</source>
            <translation>La carga, la atestación y los modelos están tan bien como pueden estar.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingDecisionModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nadie</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Elegibles</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RoutingNodeModel</name>
        <message>
            <source>Node</source>
            <translation>Nodo</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <translation>%1 (este)</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Cola</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Offers</source>
            <translation>Ofrece</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::RuleTile</name>
        <message>
            <source>This network has no such rule.</source>
            <translation>Esta red no tiene esa regla.</translation>
        </message>
        <message>
            <source>Costs you nothing now: no key of yours serves.</source>
            <translation>Ahora no le cuesta nada: ninguna clave suya presta servicio.</translation>
        </message>
        <message>
            <source>Would cost you %1 tokens now.</source>
            <translation>Ahora le costaría %1 tokens.</translation>
        </message>
        <message>
            <source>Near miss: none that this node knows of.</source>
            <translation>Por poco: ningún caso que este nodo conozca.</translation>
        </message>
        <message>
            <source>Near miss: %1</source>
            <translation>Por poco: %1</translation>
        </message>
        <message>
            <source>Near miss %1: %2</source>
            <translation>Por poco, %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ScheduleGrid</name>
        <message>
            <source>Hours of work</source>
            <translation>Horas de trabajo</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>todo el día</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>days, hours</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no hours chosen</source>
            <translation>ninguna hora elegida</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <comment>day, hour, on or off</comment>
            <translation>%1 %2, %3</translation>
        </message>
        <message>
            <source>works</source>
            <translation>trabaja</translation>
        </message>
        <message>
            <source>rests</source>
            <translation>descansa</translation>
        </message>
        <message>
            <source>%1. The week: %2. Arrow keys move, Space changes an hour, Shift with an arrow key changes a block.</source>
            <translation>%1. La semana: %2. Las flechas mueven, Espacio cambia una hora, Mayús con una flecha cambia un bloque.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretField</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show what is typed in %1</source>
            <translation>Mostrar lo escrito en %1</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SecretOnce</name>
        <message>
            <source>This is the only time it is shown.</source>
            <translation>Esta es la única vez que se muestra.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Save %1 to a file</source>
            <translation>Guardar %1 en un archivo</translation>
        </message>
        <message>
            <source>I stored it in a safe place</source>
            <translation>Lo he guardado en un lugar seguro</translation>
        </message>
        <message>
            <source>Store it first, then tick the box.</source>
            <translation>Guárdelo primero y marque después la casilla.</translation>
        </message>
        <message>
            <source>Closing now would lose it for good.</source>
            <translation>Si cierra ahora, se perdería definitivamente.</translation>
        </message>
        <message>
            <source>Save %1</source>
            <translation>Guardar %1</translation>
        </message>
        <message>
            <source>Saved to %1, readable by you alone.</source>
            <translation>Guardado en %1, solo usted puede leerlo.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SelfCheckCard</name>
        <message>
            <source>good</source>
            <translation>bien</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>advertencia</translation>
        </message>
        <message>
            <source>bad</source>
            <translation>mal</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Self-check</source>
            <translation>Autocomprobación</translation>
        </message>
        <message>
            <source>not looked yet</source>
            <translation>aún sin comprobar</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>Comprobar ahora</translation>
        </message>
        <message>
            <source>looked %1</source>
            <translation>comprobado %1</translation>
        </message>
        <message>
            <source>The node looks at its machine some seconds after it has started.</source>
            <translation>El nodo examina su equipo unos segundos después de iniciarse.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SellKeyDialog</name>
        <message>
            <source>Offer %1 for sale</source>
            <translation>Ofrecer %1 en venta</translation>
        </message>
        <message>
            <source>A listed key does not serve. You may take it off the list as long as nobody has bought it.</source>
            <translation>Una clave en venta no presta servicio. Puede retirarla de la venta mientras nadie la haya comprado.</translation>
        </message>
        <message>
            <source>Price in USD</source>
            <translation>Precio en USD</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continuar…</translation>
        </message>
        <message>
            <source>A price is a number above 0 with at most six decimals.</source>
            <translation>Un precio es un número mayor que 0 con seis decimales como máximo.</translation>
        </message>
        <message>
            <source>Offer %1 for %2?</source>
            <translation>¿Ofrecer %1 por %2?</translation>
        </message>
        <message>
            <source>Offer for sale</source>
            <translation>Ofrecer en venta</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SessionModel</name>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Cadena</translation>
        </message>
        <message>
            <source>Signed in by</source>
            <translation>Sesión iniciada con</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Sesión iniciada</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Reset %1</source>
            <translation>Restablecer %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>No se encontró ningún ajuste</translation>
        </message>
        <message>
            <source>No name or explanation has these words.</source>
            <translation>Ningún nombre ni explicación tiene estas palabras.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Reset all…</source>
            <translation>Restablecer todo…</translation>
        </message>
        <message>
            <source>This value is not possible.</source>
            <translation>Este valor no es posible.</translation>
        </message>
        <message>
            <source>Takes effect at the next start of the node.</source>
            <translation>Surte efecto en el próximo inicio del nodo.</translation>
        </message>
        <message>
            <source>Some settings wait for a restart of the node.</source>
            <translation>Algunos ajustes esperan a que se reinicie el nodo.</translation>
        </message>
        <message>
            <source>Until then it works as before.</source>
            <translation>Hasta entonces funciona como antes.</translation>
        </message>
        <message>
            <source>Reset all settings of the console?</source>
            <translation>¿Restablecer todos los ajustes de la consola?</translation>
        </message>
        <message>
            <source>Theme, language, lock and notifications go back to their defaults. Settings of the node stay.</source>
            <translation>El tema, el idioma, el bloqueo y las notificaciones vuelven a sus valores predeterminados. Los ajustes del nodo se quedan.</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>All settings of the console are as by default.</source>
            <translation>Todos los ajustes de la consola tienen su valor predeterminado.</translation>
        </message>
        <message>
            <source>Export settings</source>
            <translation>Exportar ajustes</translation>
        </message>
        <message>
            <source>Settings saved to %1</source>
            <translation>Ajustes guardados en %1</translation>
        </message>
        <message>
            <source>Import settings</source>
            <translation>Importar ajustes</translation>
        </message>
        <message>
            <source>Settings (*.json)</source>
            <translation>Ajustes (*.json)</translation>
        </message>
        <message>
            <source>The settings were taken over.</source>
            <translation>Los ajustes se han aplicado.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>The console is locked. Unlock it, then do this again.</source>
            <translation>La consola está bloqueada. Desbloquéela y vuelva a hacer esto.</translation>
        </message>
        <message>
            <source>This desktop shows no tray. The console runs on without a window instead.</source>
            <translation>Este escritorio no muestra ninguna bandeja del sistema. En su lugar, la consola sigue en marcha sin ventana.</translation>
        </message>
        <message>
            <source>Waits for the next start of the node.</source>
            <translation>Espera al próximo inicio del nodo.</translation>
        </message>
        <message>
            <source>Hours and battery</source>
            <translation>Horas y batería</translation>
        </message>
        <message>
            <source>When the node takes work, and whether on battery too.</source>
            <translation>Cuándo acepta trabajo el nodo y si también lo hace con batería.</translation>
        </message>
        <message>
            <source>Signing while locked</source>
            <translation>Firma durante el bloqueo</translation>
        </message>
        <message>
            <source>Whether the node's own key signs on while the console is locked, and how long other keys stay open.</source>
            <translation>Si la clave propia del nodo sigue firmando mientras la consola está bloqueada y cuánto tiempo quedan abiertas las demás claves.</translation>
        </message>
        <message>
            <source>Rules and channels of alerts</source>
            <translation>Reglas y canales de alertas</translation>
        </message>
        <message>
            <source>What is worth an alert, who is told and how, quiet hours.</source>
            <translation>Qué merece una alerta, a quién se avisa y cómo, y las horas de silencio.</translation>
        </message>
        <message>
            <source>What is kept and for how long</source>
            <translation>Qué se conserva y durante cuánto tiempo</translation>
        </message>
        <message>
            <source>Retention of each kind of data; delete now.</source>
            <translation>Retención de cada tipo de datos; borrar ahora.</translation>
        </message>
        <message>
            <source>Log levels</source>
            <translation>Niveles de registro</translation>
        </message>
        <message>
            <source>How much each module writes to the log.</source>
            <translation>Cuánto escribe cada módulo en el registro.</translation>
        </message>
        <message>
            <source>Peers and bans</source>
            <translation>Pares y vetos</translation>
        </message>
        <message>
            <source>Who is connected, and who must not be.</source>
            <translation>Quién está conectado y quién no debe estarlo.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWizard</name>
        <message>
            <source>Set up Stacknet Console</source>
            <translation>Configurar Stacknet Console</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>This machine</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Alertas</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Palabra %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SetupWordGrid</name>
        <message>
            <source>Word %1: %2</source>
            <translation>Palabra %1: %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashEvidenceDialog</name>
        <message>
            <source>Evidence %1</source>
            <translation>Evidencia %1</translation>
        </message>
        <message>
            <source>%1. One key signed both messages; an honest node never does.</source>
            <translation>%1. Una misma clave firmó ambos mensajes; un nodo honrado nunca lo hace.</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Epoch and view</source>
            <translation>Época y vista</translation>
        </message>
        <message>
            <source>%1 · view %2</source>
            <translation>%1 · vista %2</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>En el libro mayor</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>height %1</source>
            <translation>altura %1</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Penalización</translation>
        </message>
        <message>
            <source>%1 of %2 tokens (%3)</source>
            <translation>%1 de %2 tokens (%3)</translation>
        </message>
        <message>
            <source>First message</source>
            <translation>Primer mensaje</translation>
        </message>
        <message>
            <source>Second message</source>
            <translation>Segundo mensaje</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Mandato</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Bloque</translation>
        </message>
        <message>
            <source>Signed bytes</source>
            <translation>Bytes firmados</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Not checked here yet</source>
            <translation>Aún sin comprobar aquí</translation>
        </message>
        <message>
            <source>Checked here</source>
            <translation>Comprobado aquí</translation>
        </message>
        <message>
            <source>Verify signatures</source>
            <translation>Verificar firmas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>%1: differs</source>
            <translation>%1: difiere</translation>
        </message>
        <message>
            <source>%1: the same</source>
            <translation>%1: igual</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>Verificar de nuevo</translation>
        </message>
        <message>
            <source>Signature valid</source>
            <translation>Firma válida</translation>
        </message>
        <message>
            <source>Signature not valid</source>
            <translation>Firma no válida</translation>
        </message>
        <message>
            <source>Both signatures are of this key: nobody else can have made them.</source>
            <translation>Ambas firmas son de esta clave: nadie más puede haberlas hecho.</translation>
        </message>
        <message>
            <source>At least one signature is not of this key: the messages prove nothing against it.</source>
            <translation>Al menos una firma no es de esta clave: los mensajes no demuestran nada contra ella.</translation>
        </message>
        <message>
            <source>Seen here</source>
            <translation>Visto aquí</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>the evidence as JSON</source>
            <translation>la evidencia como JSON</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SlashModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpanDialog</name>
        <message>
            <source>Choose the time to show</source>
            <translation>Elegir el periodo que se muestra</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>The end must come after the beginning.</source>
            <translation>El final debe ser posterior al comienzo.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SpotCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>This node</source>
            <translation>Este nodo</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakeModel</name>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Tombstoned</source>
            <translation>Excluida para siempre</translation>
        </message>
        <message>
            <source>Jailed</source>
            <translation>Suspendida</translation>
        </message>
        <message>
            <source>Watch only</source>
            <translation>Solo observar</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Libres</translation>
        </message>
        <message>
            <source>Bonded</source>
            <translation>Vinculados</translation>
        </message>
        <message>
            <source>Unbonding</source>
            <translation>En desvinculación</translation>
        </message>
        <message>
            <source>Disagreement costs</source>
            <translation>Coste por desacuerdo</translation>
        </message>
        <message>
            <source>Spot-check costs</source>
            <translation>Coste por control aleatorio</translation>
        </message>
        <message>
            <source>Censorship costs</source>
            <translation>Coste por censura</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StakingPage</name>
        <message>
            <source>Bond tokens of %1</source>
            <translation>Vincular tokens de %1</translation>
        </message>
        <message>
            <source>Bonded tokens are this key's weight in votes. They come back by unbonding, after a wait.</source>
            <translation>Los tokens vinculados son el peso de esta clave en los votos. Vuelven al desvincularlos, tras una espera.</translation>
        </message>
        <message>
            <source>Free tokens</source>
            <translation>Tokens libres</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Bond %1 tokens of %2?</source>
            <translation>¿Vincular %1 tokens de %2?</translation>
        </message>
        <message>
            <source>Bond</source>
            <translation>Vincular</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are bonded.</source>
            <translation>%1 tokens de %2 están vinculados.</translation>
        </message>
        <message>
            <source>Unbond tokens of %1</source>
            <translation>Desvincular tokens de %1</translation>
        </message>
        <message>
            <source>They stop being voting weight at the next epoch, wait, and are free once you withdraw them. They stay at risk until then.</source>
            <translation>Dejan de ser peso de voto en la próxima época, esperan y quedan libres cuando usted los retira. Hasta entonces siguen en riesgo.</translation>
        </message>
        <message>
            <source>Bonded tokens</source>
            <translation>Tokens vinculados</translation>
        </message>
        <message>
            <source>Unbond %1 tokens of %2?</source>
            <translation>¿Desvincular %1 tokens de %2?</translation>
        </message>
        <message>
            <source>Unbond</source>
            <translation>Desvincular</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are unbonding.</source>
            <translation>%1 tokens de %2 se están desvinculando.</translation>
        </message>
        <message>
            <source>Withdraw the tokens of %1?</source>
            <translation>¿Retirar los tokens de %1?</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>%1 tokens of %2 are free.</source>
            <translation>%1 tokens de %2 están libres.</translation>
        </message>
        <message>
            <source>End the jail of %1?</source>
            <translation>¿Levantar la suspensión de %1?</translation>
        </message>
        <message>
            <source>End the jail</source>
            <translation>Levantar la suspensión</translation>
        </message>
        <message>
            <source>%1 validates again from the next epoch on.</source>
            <translation>%1 vuelve a validar a partir de la próxima época.</translation>
        </message>
        <message>
            <source>Be sure that what failed the spot-check is mended: the next failure costs as much again.</source>
            <translation>Asegúrese de que está arreglado lo que no superó el control aleatorio: el próximo fallo cuesta otro tanto.</translation>
        </message>
        <message>
            <source>List %1 for %2?</source>
            <translation>¿Poner %1 a la venta por %2?</translation>
        </message>
        <message>
            <source>List for sale</source>
            <translation>Poner a la venta</translation>
        </message>
        <message>
            <source>%1 is for sale.</source>
            <translation>%1 está a la venta.</translation>
        </message>
        <message>
            <source>Take %1 off the market?</source>
            <translation>¿Retirar %1 de la venta?</translation>
        </message>
        <message>
            <source>Take off the market</source>
            <translation>Retirar de la venta</translation>
        </message>
        <message>
            <source>%1 is not for sale any more.</source>
            <translation>%1 ya no está a la venta.</translation>
        </message>
        <message>
            <source>Stop signing with all keys?</source>
            <translation>¿Dejar de firmar con todas las claves?</translation>
        </message>
        <message>
            <source>Every key is locked at once. The node goes on following the network.</source>
            <translation>Todas las claves se bloquean de inmediato. El nodo continúa siguiendo la red.</translation>
        </message>
        <message>
            <source>It cannot vote, serve or earn until you unlock a key again.</source>
            <translation>No puede votar, prestar servicio ni ganar hasta que usted vuelva a desbloquear una clave.</translation>
        </message>
        <message>
            <source>Stop signing</source>
            <translation>Dejar de firmar</translation>
        </message>
        <message>
            <source>Every key is locked. Nothing is signed.</source>
            <translation>Todas las claves están bloqueadas. No se firma nada.</translation>
        </message>
        <message>
            <source>A committee of the network ran the task again: %1.</source>
            <translation>Un comité de la red volvió a ejecutar la tarea: %1.</translation>
        </message>
        <message>
            <source>This node no longer holds the evidence %1.</source>
            <translation>Este nodo ya no tiene la evidencia %1.</translation>
        </message>
        <message>
            <source>stacknetctl arena explain shows what each of them found.</source>
            <translation>stacknetctl arena explain muestra lo que encontró cada uno de ellos.</translation>
        </message>
        <message>
            <source>It is in the block at height %1.</source>
            <translation>Está en el bloque a la altura %1.</translation>
        </message>
        <message>
            <source>Staking</source>
            <translation>Participación</translation>
        </message>
        <message>
            <source>Allocation</source>
            <translation>Reparto</translation>
        </message>
        <message>
            <source>Held now</source>
            <translation>En posesión ahora</translation>
        </message>
        <message>
            <source>Slashed to date</source>
            <translation>Penalizado hasta hoy</translation>
        </message>
        <message>
            <source>Could be lost now</source>
            <translation>Se podría perder ahora</translation>
        </message>
        <message>
            <source>Your keys</source>
            <translation>Sus claves</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>Your keys and what they hold</source>
            <translation>Sus claves y lo que tienen</translation>
        </message>
        <message>
            <source>No key on the ledger</source>
            <translation>Ninguna clave en el libro mayor</translation>
        </message>
        <message>
            <source>Only a registered Node Key holds tokens and can bond them.</source>
            <translation>Solo una clave de nodo registrada tiene tokens y puede vincularlos.</translation>
        </message>
        <message>
            <source>Open Node Keys</source>
            <translation>Abrir Claves de nodo</translation>
        </message>
        <message>
            <source>Bond…</source>
            <translation>Vincular…</translation>
        </message>
        <message>
            <source>Unbond…</source>
            <translation>Desvincular…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirar…</translation>
        </message>
        <message>
            <source>End the jail…</source>
            <translation>Levantar la suspensión…</translation>
        </message>
        <message>
            <source>List for sale…</source>
            <translation>Poner a la venta…</translation>
        </message>
        <message>
            <source>Take off the market…</source>
            <translation>Retirar de la venta…</translation>
        </message>
        <message>
            <source>Slashing events</source>
            <translation>Penalizaciones</translation>
        </message>
        <message>
            <source>Only my keys</source>
            <translation>Solo mis claves</translation>
        </message>
        <message>
            <source>Nobody was slashed</source>
            <translation>No se penalizó a nadie</translation>
        </message>
        <message>
            <source>Penalties of every key on this network appear here, with the evidence for them.</source>
            <translation>Aquí aparecen las penalizaciones de todas las claves de esta red, con su evidencia.</translation>
        </message>
        <message>
            <source>A penalty is final with its block: there is no appeal. Anybody can check the evidence.</source>
            <translation>Una penalización es definitiva con su bloque: no hay recurso. Cualquiera puede comprobar la evidencia.</translation>
        </message>
        <message>
            <source>Show evidence</source>
            <translation>Mostrar evidencia</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message numerus="yes">
            <source>%n key(s) on the ledger</source>
            <translation>
                <numerusform>%n clave en el libro mayor</numerusform>
                <numerusform>%n claves en el libro mayor</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 bonded</source>
            <translation>%1 vinculados</translation>
        </message>
        <message>
            <source>%1 bonded · %2 unbonding</source>
            <translation>%1 vinculados · %2 en desvinculación</translation>
        </message>
        <message>
            <source>no key of yours serves or votes</source>
            <translation>ninguna clave suya presta servicio ni vota</translation>
        </message>
        <message numerus="yes">
            <source>worst case of %n key(s) at work</source>
            <translation>
                <numerusform>el peor caso de %n clave en uso</numerusform>
                <numerusform>el peor caso de %n claves en uso</numerusform>
            </translation>
        </message>
        <message>
            <source>no key of yours was ever slashed</source>
            <translation>ninguna clave suya fue penalizada jamás</translation>
        </message>
        <message>
            <source>burned or paid as a reward</source>
            <translation>quemado o pagado como recompensa</translation>
        </message>
        <message>
            <source>Slashed: %1. Find out why before any key signs again.</source>
            <translation>Penalizada: %1. Averigüe por qué antes de que ninguna clave vuelva a firmar.</translation>
        </message>
        <message>
            <source>Until you know, stop signing with every key: what went wrong once can go wrong again.</source>
            <translation>Hasta saberlo, deje de firmar con todas las claves: lo que falló una vez puede volver a fallar.</translation>
        </message>
        <message>
            <source>Every key is locked: nothing is signed.</source>
            <translation>Todas las claves están bloqueadas: no se firma nada.</translation>
        </message>
        <message>
            <source>Stop signing with all keys</source>
            <translation>Dejar de firmar con todas las claves</translation>
        </message>
        <message>
            <source>This key is only watched here: its owner decides about its stake.</source>
            <translation>Aquí esta clave solo se observa: su propietario decide sobre su participación.</translation>
        </message>
        <message>
            <source>%1 is locked. Unlock it under Node Keys to change its stake.</source>
            <translation>%1 está bloqueada. Desbloquéela en Claves de nodo para cambiar su participación.</translation>
        </message>
        <message>
            <source>%1 is tombstoned: it can never validate again.</source>
            <translation>%1 está excluida para siempre: no puede volver a validar.</translation>
        </message>
        <message>
            <source>%1 tokens can be withdrawn now.</source>
            <translation>Ahora se pueden retirar %1 tokens.</translation>
        </message>
        <message>
            <source>The next of %1 that wait are free in epoch %2 and not before %3; now is epoch %4.</source>
            <translation>Los próximos de los %1 que esperan quedan libres en la época %2 y no antes del %3; ahora es la época %4.</translation>
        </message>
        <message>
            <source>%1 is jailed until epoch %2; now is epoch %3.</source>
            <translation>%1 está suspendida hasta la época %2; ahora es la época %3.</translation>
        </message>
        <message>
            <source>%1 is for sale for %2.</source>
            <translation>%1 está a la venta por %2.</translation>
        </message>
        <message>
            <source>Bonded tokens are voting weight. All that a key holds is at risk, bonded or not.</source>
            <translation>Los tokens vinculados son peso de voto. Todo lo que tiene una clave está en riesgo, vinculado o no.</translation>
        </message>
        <message>
            <source>How did your stake change?</source>
            <translation>¿Cómo cambió su participación?</translation>
        </message>
        <message>
            <source>No history yet</source>
            <translation>Aún no hay historial</translation>
        </message>
        <message>
            <source>Stake is written down from the first key on the ledger on, whenever it changes.</source>
            <translation>La participación se anota desde la primera clave en el libro mayor, cada vez que cambia.</translation>
        </message>
        <message>
            <source>Held by your keys</source>
            <translation>En posesión de sus claves</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>No se puede leer el historial</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Exit with everything that %1 has bonded?</source>
            <translation>¿Salir con todo lo que %1 tiene vinculado?</translation>
        </message>
        <message>
            <source>Unbond everything</source>
            <translation>Desvincular todo</translation>
        </message>
        <message>
            <source>The key stops voting at the next epoch and earns nothing by votes any more. Unbonding cannot be stopped: to bond again, wait, withdraw and bond anew.</source>
            <translation>La clave deja de votar en la próxima época y ya no gana nada con los votos. La desvinculación no se puede detener: para volver a vincular, espere, retire y vincule de nuevo.</translation>
        </message>
        <message>
            <source>Everything that %1 had bonded is unbonding.</source>
            <translation>Todo lo que %1 tenía vinculado está en desvinculación.</translation>
        </message>
        <message>
            <source>Exit…</source>
            <translation>Salir…</translation>
        </message>
        <message>
            <source>Unbond everything that the key has bonded.</source>
            <translation>Desvincular todo lo que la clave tiene vinculado.</translation>
        </message>
        <message>
            <source>Export protection file…</source>
            <translation>Exportar archivo de protección…</translation>
        </message>
        <message>
            <source>Move key…</source>
            <translation>Trasladar clave…</translation>
        </message>
        <message>
            <source>Take the key to another machine without signing twice.</source>
            <translation>Lleva la clave a otro equipo sin firmar dos veces.</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>Confirmar</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StatusFooter</name>
        <message>
            <source>no data yet</source>
            <translation>aún no hay datos</translation>
        </message>
        <message>
            <source>%1 of %2 peers</source>
            <translation>%1 de %2 pares</translation>
        </message>
        <message>
            <source>height %1 · view %2</source>
            <translation>altura %1 · vista %2</translation>
        </message>
        <message>
            <source>clock %1</source>
            <translation>reloj %1</translation>
        </message>
        <message>
            <source>CPU %1 %</source>
            <translation>CPU %1 %</translation>
        </message>
        <message>
            <source>data as of %1</source>
            <translation>datos de las %1</translation>
        </message>
        <message>
            <source>data as of %1, %2 old</source>
            <translation>datos de las %1, antigüedad: %2</translation>
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
            <translation>Paso %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::StrengthMeter</name>
        <message>
            <source>Strength: %1</source>
            <translation>Seguridad: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::SummaryStep</name>
        <message>
            <source>inbox</source>
            <translation>bandeja</translation>
        </message>
        <message>
            <source>desktop</source>
            <translation>escritorio</translation>
        </message>
        <message>
            <source>program</source>
            <translation>programa</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>dirección web</translation>
        </message>
        <message>
            <source>What starts</source>
            <translation>Lo que se inicia</translation>
        </message>
        <message>
            <source>What it may sign, and what that may cost</source>
            <translation>Lo que puede firmar y lo que puede costar</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Passphrase of the Node Key</source>
            <translation>Frase de contraseña de la clave de nodo</translation>
        </message>
        <message>
            <source>It was typed before the program was closed, and is kept nowhere.</source>
            <translation>Se escribió antes de cerrar el programa y no se guarda en ningún lugar.</translation>
        </message>
        <message>
            <source>Votes and proposals of consensus, receipts and paperwork of tasks, and what you order here. Nothing else, and nothing while the key is locked.</source>
            <translation>Votos y propuestas del consenso, recibos y papeleo de tareas, y lo que usted ordena aquí. Nada más, y nada mientras la clave esté bloqueada.</translation>
        </message>
        <message>
            <source>A spot check finds another result than the one it served.</source>
            <translation>Un control aleatorio da un resultado distinto del que entregó.</translation>
        </message>
        <message>
            <source>Two votes of it contradict each other. Never run one key on two machines.</source>
            <translation>Dos de sus votos se contradicen. No use nunca una clave en dos equipos.</translation>
        </message>
        <message>
            <source>As leader, it is proved to have left out transactions.</source>
            <translation>Como líder, se demuestra que omitió transacciones.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Of all the tokens that the key holds, staked or not.</source>
            <translation>De todos los tokens que tiene la clave, en participación o no.</translation>
        </message>
        <message>
            <source>Ready to attach</source>
            <translation>Todo listo para conectarse</translation>
        </message>
        <message>
            <source>Ready to start</source>
            <translation>Todo listo para iniciar</translation>
        </message>
        <message>
            <source>The engine goes on by itself when this window is closed.</source>
            <translation>El motor sigue por sí solo cuando se cierra esta ventana.</translation>
        </message>
        <message>
            <source>All of it runs on this machine; nothing on a local network has value.</source>
            <translation>Todo funciona en este equipo; nada de una red local tiene valor.</translation>
        </message>
        <message>
            <source>From here on the node takes part in the network.</source>
            <translation>A partir de aquí el nodo participa en la red.</translation>
        </message>
        <message>
            <source>Making the node…</source>
            <translation>Creando el nodo…</translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Conectarse</translation>
        </message>
        <message>
            <source>Start node</source>
            <translation>Iniciar nodo</translation>
        </message>
        <message>
            <source>Operator socket</source>
            <translation>Socket del operador</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>a local network of four validators</source>
            <translation>una red local de cuatro validadores</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Cadena</translation>
        </message>
        <message>
            <source>Peers reach it at</source>
            <translation>Los pares llegan a él en</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>Locks itself</source>
            <translation>Se bloquea</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>después de %n minuto</numerusform>
                <numerusform>después de %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>Tells you by</source>
            <translation>Le avisa por</translation>
        </message>
        <message>
            <source>Send the Node Key to whoever invited you: the operators of the network add it before their nodes let this one in.</source>
            <translation>Envíe la clave de nodo a quien le invitó: los operadores de la red la añaden antes de que sus nodos dejen entrar a este.</translation>
        </message>
        <message>
            <source>Words on paper</source>
            <translation>Palabras en papel</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>comprobadas</translation>
        </message>
        <message>
            <source>not checked; you are reminded of it</source>
            <translation>sin comprobar; se le recordará</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableTools</name>
        <message>
            <source>Filter %1</source>
            <translation>Filtrar %1</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtrar</translation>
        </message>
        <message>
            <source>With these</source>
            <translation>Con la selección</translation>
        </message>
        <message>
            <source>Actions on the selected rows</source>
            <translation>Acciones con las filas seleccionadas</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Copy rows</source>
            <translation>Copiar filas</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>As CSV…</source>
            <translation>Como CSV…</translation>
        </message>
        <message>
            <source>As JSON…</source>
            <translation>Como JSON…</translation>
        </message>
        <message>
            <source>All rows as CSV…</source>
            <translation>Todas las filas como CSV…</translation>
        </message>
        <message>
            <source>All rows as JSON…</source>
            <translation>Todas las filas como JSON…</translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionada</numerusform>
                <numerusform>%n seleccionadas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TableView</name>
        <message>
            <source>Columns as by default</source>
            <translation>Columnas predeterminadas</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TaskModel</name>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modelo o imagen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidencial</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Result digest</source>
            <translation>Resumen del resultado</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TopBar</name>
        <message>
            <source>Draining</source>
            <translation>Vaciando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused until %1</source>
            <translation>En pausa hasta %1</translation>
        </message>
        <message>
            <source>Go to…  Ctrl+K</source>
            <translation>Ir a…  Ctrl+K</translation>
        </message>
        <message>
            <source>Open the command palette</source>
            <translation>Abrir la paleta de comandos</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste alto</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Pause taking work</source>
            <translation>Dejar de aceptar trabajo</translation>
        </message>
        <message>
            <source>Take work again</source>
            <translation>Volver a aceptar trabajo</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Durante 10 minutos</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <source>Until a time…</source>
            <translation>Hasta una hora…</translation>
        </message>
        <message>
            <source>Until I resume it</source>
            <translation>Hasta que lo reanude</translation>
        </message>
        <message>
            <source>Finish running tasks, then pause</source>
            <translation>Terminar las tareas en curso y pausar</translation>
        </message>
        <message>
            <source>Inbox, nothing new</source>
            <translation>Bandeja, nada nuevo</translation>
        </message>
        <message numerus="yes">
            <source>Inbox, %n new alert(s)</source>
            <translation>
                <numerusform>Bandeja, %n alerta nueva</numerusform>
                <numerusform>Bandeja, %n alertas nuevas</numerusform>
            </translation>
        </message>
        <message>
            <source>The console is locked</source>
            <translation>La consola está bloqueada</translation>
        </message>
        <message>
            <source>Lock the console</source>
            <translation>Bloquear la consola</translation>
        </message>
        <message>
            <source>Show amounts</source>
            <translation>Mostrar importes</translation>
        </message>
        <message>
            <source>Hide amounts</source>
            <translation>Ocultar importes</translation>
        </message>
        <message>
            <source>No network yet</source>
            <translation>Aún no hay red</translation>
        </message>
        <message>
            <source>Chain %1
Data in %2</source>
            <translation>Cadena %1
Datos en %2</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Sin conexión</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume taking work</source>
            <translation>Reanudar la aceptación de trabajo</translation>
        </message>
        <message>
            <source>There is no key of this node that could unlock the console</source>
            <translation>No hay ninguna clave de este nodo que pueda desbloquear la consola</translation>
        </message>
        <message>
            <source>Amounts are hidden until the console is unlocked</source>
            <translation>Los importes están ocultos hasta que se desbloquee la consola</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::TransferKeyDialog</name>
        <message>
            <source>Transfer %1</source>
            <translation>Transferir %1</translation>
        </message>
        <message>
            <source>The new owner decides over the key from then on. Compare the id with what they gave you, letter by letter: a transfer to a wrong id cannot be called back.</source>
            <translation>A partir de entonces el nuevo propietario decide sobre la clave. Compare el identificador con el que le dio, letra por letra: una transferencia a un identificador equivocado no se puede deshacer.</translation>
        </message>
        <message>
            <source>Owner id of the new owner</source>
            <translation>Identificador del nuevo propietario</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Continue…</source>
            <translation>Continuar…</translation>
        </message>
        <message numerus="yes">
            <source>An owner id has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Un identificador de propietario tiene 64 dígitos de 0 a 9 y de a a f; este tiene %n.</numerusform>
                <numerusform>Un identificador de propietario tiene 64 dígitos de 0 a 9 y de a a f; este tiene %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>That is its owner already.</source>
            <translation>Ese ya es su propietario.</translation>
        </message>
        <message>
            <source>Transfer %1 to %2?</source>
            <translation>¿Transferir %1 a %2?</translation>
        </message>
        <message>
            <source>Hold to transfer</source>
            <translation>Mantener pulsado para transferir</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::Tray</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Durante 10 minutos</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Hasta que reanude</translation>
        </message>
        <message>
            <source>Finish what runs, then pause</source>
            <translation>Terminar lo que está en curso y pausar</translation>
        </message>
        <message>
            <source>Resume work</source>
            <translation>Reanudar el trabajo</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Bloquear</translation>
        </message>
        <message>
            <source>Quit (the engine stops)</source>
            <translation>Salir (el motor se detiene)</translation>
        </message>
        <message>
            <source>The node goes on running. Quit it from the menu of this icon.</source>
            <translation>El nodo sigue en marcha. Salga desde el menú de este icono.</translation>
        </message>
        <message>
            <source>Stacknet Console is still here</source>
            <translation>Stacknet Console sigue aquí</translation>
        </message>
        <message>
            <source>This was refused</source>
            <translation>Esto se rechazó</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UiLock</name>
        <message>
            <source>The node goes on and signs its votes.</source>
            <translation>El nodo sigue y firma sus votos.</translation>
        </message>
        <message>
            <source>The node goes on without signing: its key is locked.</source>
            <translation>El nodo sigue sin firmar: su clave está bloqueada.</translation>
        </message>
        <message>
            <source>The node has stopped signing.</source>
            <translation>El nodo ha dejado de firmar.</translation>
        </message>
        <message>
            <source>The node goes on; it signs nothing at the moment.</source>
            <translation>El nodo sigue; por el momento no firma nada.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnderCheckModel</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Comprobada por</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondieron</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UndoBar</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UnlockDialog</name>
        <message>
            <source>The key is decrypted in memory and stays there until you lock it or the node stops. It is never written to disk in the clear.</source>
            <translation>La clave se descifra en la memoria y permanece ahí hasta que usted la bloquee o se detenga el nodo. Nunca se escribe sin cifrar en el disco.</translation>
        </message>
        <message numerus="yes">
            <source>The key is decrypted in memory for %n minute(s), or until you lock it. It is never written to disk in the clear.</source>
            <translation>
                <numerusform>La clave se descifra en la memoria durante %n minuto, o hasta que usted la bloquee. Nunca se escribe sin cifrar en el disco.</numerusform>
                <numerusform>La clave se descifra en la memoria durante %n minutos, o hasta que usted la bloquee. Nunca se escribe sin cifrar en el disco.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlock %1</source>
            <translation>Desbloquear %1</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de contraseña</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Unlocking…</source>
            <translation>Desbloqueando…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::UsageBar</name>
        <message>
            <source>%1, %2 % of the limit</source>
            <translation>%1, %2 % del límite</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::ValidatorModel</name>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Validator</source>
            <translation>Validador</translation>
        </message>
        <message>
            <source>Node Key</source>
            <translation>Clave de nodo</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Peso</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Cuota</translation>
        </message>
        <message>
            <source>Votes present</source>
            <translation>Votos presentes</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerdictModel</name>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>yours</source>
            <translation>suya</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Veredicto</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Quitado</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Puntos</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>Altura</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Comprobada por</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::VerifyBackupDialog</name>
        <message>
            <source>Verify a backup</source>
            <translation>Verificar una copia de seguridad</translation>
        </message>
        <message>
            <source>Opens an exported Node Key with its passphrase, as a restore would, and writes nothing: neither to the file nor to the keystore.</source>
            <translation>Abre una clave de nodo exportada con su frase de contraseña, como lo haría una restauración, y no escribe nada: ni en el archivo ni en el almacén de claves.</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>Elegir archivo…</translation>
        </message>
        <message>
            <source>No file chosen</source>
            <translation>Ningún archivo elegido</translation>
        </message>
        <message>
            <source>Its passphrase</source>
            <translation>Su frase de contraseña</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Node Key to verify</source>
            <translation>Clave de nodo que verificar</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Abriendo…</translation>
        </message>
        <message>
            <source>The backup is good: it holds the Node Key %1.</source>
            <translation>La copia de seguridad es buena: contiene la clave de nodo %1.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletLoginDialog</name>
        <message>
            <source>Sign in with a wallet</source>
            <translation>Iniciar sesión con una cartera</translation>
        </message>
        <message>
            <source>Your browser shows a page of this machine. Choose your wallet there and sign. No transaction is made and nothing is paid.</source>
            <translation>Su navegador muestra una página de este equipo. Elija en ella su cartera y firme. No se hace ninguna transacción ni se paga nada.</translation>
        </message>
        <message>
            <source>The page and the wallet must show these four words:</source>
            <translation>La página y la cartera deben mostrar estas cuatro palabras:</translation>
        </message>
        <message>
            <source>Check phrase</source>
            <translation>Frase de comprobación</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>Abrir la página de nuevo</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copiar enlace</translation>
        </message>
        <message>
            <source>The link is copied. It leaves the clipboard after %1 s.</source>
            <translation>El enlace está copiado. Se borra del portapapeles después de %1 s.</translation>
        </message>
        <message>
            <source>Trouble?</source>
            <translation>¿Problemas?</translation>
        </message>
        <message>
            <source>The wallet warns of the page, or does not show up? Some know this machine by its name only.</source>
            <translation>¿La cartera advierte sobre la página o no aparece? Algunas solo conocen este equipo por su nombre.</translation>
        </message>
        <message>
            <source>Open it as localhost</source>
            <translation>Abrirla como localhost</translation>
        </message>
        <message>
            <source>No wallet in a browser of this machine? Sign the text elsewhere: on a phone, with a program, on a machine without a network.</source>
            <translation>¿No hay cartera en ningún navegador de este equipo? Firme el texto en otro lugar: en un teléfono, con un programa, en un equipo sin red.</translation>
        </message>
        <message>
            <source>Paste a signature instead</source>
            <translation>Pegar una firma en su lugar</translation>
        </message>
        <message>
            <source>Address of the account</source>
            <translation>Dirección de la cuenta</translation>
        </message>
        <message>
            <source>Of an EVM chain (0x…) or of Solana (base58).</source>
            <translation>De una cadena EVM (0x…) o de Solana (base58).</translation>
        </message>
        <message>
            <source>Make the text to sign</source>
            <translation>Crear el texto que firmar</translation>
        </message>
        <message>
            <source>Text to sign</source>
            <translation>Texto que firmar</translation>
        </message>
        <message>
            <source>the text to sign</source>
            <translation>el texto que firmar</translation>
        </message>
        <message>
            <source>Sign exactly this text</source>
            <translation>Firme exactamente este texto</translation>
        </message>
        <message>
            <source>The text to sign as a QR code</source>
            <translation>El texto que firmar como código QR</translation>
        </message>
        <message>
            <source>Show as QR code</source>
            <translation>Mostrar como código QR</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Of personal_sign or signMessage: 0x and 130 digits, or base58. The text is good once.</source>
            <translation>De personal_sign o signMessage: 0x y 130 dígitos, o base58. El texto vale una sola vez.</translation>
        </message>
        <message>
            <source>You are signed in.</source>
            <translation>Ha iniciado sesión.</translation>
        </message>
        <message>
            <source>What was granted</source>
            <translation>Lo que se concedió</translation>
        </message>
        <message>
            <source>The session may sign in to this node and to the sites of its Auth Bridge as this account. It cannot move funds or sign anything. This console keeps no part of it; it is listed under Sessions, where it can be ended.</source>
            <translation>La sesión puede entrar en este nodo y en los sitios de su Auth Bridge como esta cuenta. No puede mover fondos ni firmar nada. Esta consola no conserva nada de ella; figura en Sesiones, donde se puede terminar.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not mine: end it</source>
            <translation>No es mía: terminarla</translation>
        </message>
        <message>
            <source>Check signature</source>
            <translation>Comprobar firma</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Opening the page…</source>
            <translation>Abriendo la página…</translation>
        </message>
        <message>
            <source>No browser could be started.</source>
            <translation>No se pudo iniciar ningún navegador.</translation>
        </message>
        <message>
            <source>Copy the link and open it in a browser of this machine.</source>
            <translation>Copie el enlace y ábralo en un navegador de este equipo.</translation>
        </message>
        <message>
            <source>Waiting for the signature · %1 left</source>
            <translation>Esperando la firma · quedan %1</translation>
        </message>
        <message>
            <source>The time is over.</source>
            <translation>El tiempo se ha acabado.</translation>
        </message>
        <message>
            <source>This has the form of neither: 0x and 40 digits, or 32 to 44 characters of base58.</source>
            <translation>Esto no tiene ninguna de las dos formas: 0x y 40 dígitos, o de 32 a 44 caracteres de base58.</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>Cadena</translation>
        </message>
        <message>
            <source>At</source>
            <translation>En</translation>
        </message>
        <message>
            <source>this node</source>
            <translation>este nodo</translation>
        </message>
        <message>
            <source>Ends at the latest</source>
            <translation>Termina como muy tarde</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>This account has no other session here. Is it yours?</source>
            <translation>Esta cuenta no tiene otra sesión aquí. ¿Es suya?</translation>
        </message>
        <message>
            <source>Yes, keep it</source>
            <translation>Sí, conservarla</translation>
        </message>
        <message>
            <source>The session is ended.</source>
            <translation>La sesión se ha terminado.</translation>
        </message>
        <message>
            <source>Somebody may have sent you their sign-in. Start again and compare the four words.</source>
            <translation>Puede que alguien le haya enviado su propio inicio de sesión. Empiece de nuevo y compare las cuatro palabras.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WalletModel</name>
        <message>
            <source>Chain</source>
            <translation>Cadena</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sesiones</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Signs by</source>
            <translation>Firma con</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sitios</translation>
        </message>
        <message>
            <source>First verified</source>
            <translation>Primera verificación</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>Última verificación</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchKeyDialog</name>
        <message>
            <source>Watch a Node Key</source>
            <translation>Observar una clave de nodo</translation>
        </message>
        <message>
            <source>A watched key is shown with its state and its tokens. Nothing can be signed with it here.</source>
            <translation>Una clave observada se muestra con su estado y sus tokens. Aquí no se puede firmar nada con ella.</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>Clave pública</translation>
        </message>
        <message>
            <source>64 hexadecimal digits.</source>
            <translation>64 dígitos hexadecimales.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>A name on this machine; other nodes never see it.</source>
            <translation>Un nombre en este equipo; los demás nodos nunca lo ven.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Observar</translation>
        </message>
        <message numerus="yes">
            <source>A public key has 64 digits from 0 to 9 and a to f; this has %n.</source>
            <translation>
                <numerusform>Una clave pública tiene 64 dígitos de 0 a 9 y de a a f; esta tiene %n.</numerusform>
                <numerusform>Una clave pública tiene 64 dígitos de 0 a 9 y de a a f; esta tiene %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WatchdogRing</name>
        <message>
            <source>idle</source>
            <translation>inactivo</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WizardStep</name>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordBackup</name>
        <message>
            <source>These 24 words are the key. Write them on paper, in this order, and keep the paper where fire and strangers do not get to it. With them the key can be made again on any machine; without them and without a backup it is gone with this one.</source>
            <translation>Estas 24 palabras son la clave. Escríbalas en papel, en este orden, y guarde el papel donde no lleguen el fuego ni los extraños. Con ellas la clave se puede volver a crear en cualquier equipo; sin ellas y sin una copia de seguridad se pierde junto con este.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Las he anotado</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Type these three words from your paper.</source>
            <translation>Escriba estas tres palabras de su papel.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Show the words again</source>
            <translation>Mostrar las palabras de nuevo</translation>
        </message>
        <message>
            <source>Three times wrong. Here are the words again: compare each with your paper.</source>
            <translation>Tres veces mal. Aquí están de nuevo las palabras: compare cada una con su papel.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordCheck</name>
        <message>
            <source>Word %1</source>
            <translation>Palabra %1</translation>
        </message>
        <message>
            <source>Word %1 of your paper</source>
            <translation>Palabra %1 de su papel</translation>
        </message>
        <message>
            <source>That is not what you were shown. Read the numbers beside the words again.</source>
            <translation>No es la que se le mostró. Lea de nuevo los números junto a las palabras.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordEntry</name>
        <message>
            <source>Word %1</source>
            <translation>Palabra %1</translation>
        </message>
        <message>
            <source>Not in the list of words: number %1. Compare with your paper.</source>
            <translation>No está en la lista de palabras: número %1. Compare con su papel.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordGrid</name>
        <message>
            <source>Look around first: whoever reads these words owns the key. No program can keep another one, or a camera, from taking a picture of the screen; end screen sharing before you show them.</source>
            <translation>Mire antes a su alrededor: quien lee estas palabras es dueño de la clave. Ningún programa puede impedir que otro, o una cámara, fotografíe la pantalla; deje de compartir la pantalla antes de mostrarlas.</translation>
        </message>
        <message>
            <source>Word %1: %2</source>
            <translation>Palabra %1: %2</translation>
        </message>
        <message>
            <source>Word %1, hidden</source>
            <translation>Palabra %1, oculta</translation>
        </message>
        <message>
            <source>Hide the words</source>
            <translation>Ocultar las palabras</translation>
        </message>
        <message>
            <source>Show the words</source>
            <translation>Mostrar las palabras</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WordsStep</name>
        <message>
            <source>Nobody can give you these words again, and they open the key without a passphrase. Let nobody look at this screen; take no picture of it.</source>
            <translation>Nadie puede volver a darle estas palabras, y abren la clave sin una frase de contraseña. No permita que nadie mire esta pantalla; no le haga ninguna foto.</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Palabra</translation>
        </message>
        <message>
            <source>The list that opens while you type holds all 2,048 words; yours stand on your paper.</source>
            <translation>La lista que se abre al escribir contiene las 2048 palabras; las suyas están en su papel.</translation>
        </message>
        <message>
            <source>Begin with another key</source>
            <translation>Empezar con otra clave</translation>
        </message>
        <message>
            <source>Type the words of the key</source>
            <translation>Escriba las palabras de la clave</translation>
        </message>
        <message>
            <source>Your Node Key</source>
            <translation>Su clave de nodo</translation>
        </message>
        <message>
            <source>Write these 24 words on paper, in this order. They are the only backup that does not depend on this machine.</source>
            <translation>Escriba estas 24 palabras en papel, en este orden. Son la única copia de seguridad que no depende de este equipo.</translation>
        </message>
        <message>
            <source>Type three of them from your paper, so that you know it can be read.</source>
            <translation>Escriba tres de ellas tomadas de su papel, para saber que se puede leer.</translation>
        </message>
        <message>
            <source>All 24, in their order. They can be pasted into the first field at once.</source>
            <translation>Las 24, en su orden. Se pueden pegar todas a la vez en el primer campo.</translation>
        </message>
        <message>
            <source>The key was made before the program was closed.</source>
            <translation>La clave se creó antes de cerrar el programa.</translation>
        </message>
        <message>
            <source>I wrote them down</source>
            <translation>Las he anotado</translation>
        </message>
        <message>
            <source>Node Key %1 lies encrypted in the data folder. You are asked for its passphrase at the end. Its words are not kept anywhere but on your paper.</source>
            <translation>La clave de nodo %1 está cifrada en la carpeta de datos. Al final se le pide su frase de contraseña. Sus palabras no se guardan en ningún lugar salvo en su papel.</translation>
        </message>
        <message>
            <source>These are new words. Strike out those that you wrote down before.</source>
            <translation>Estas son palabras nuevas. Tache las que anotó antes.</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Palabra %1</translation>
        </message>
        <message>
            <source>No word of the list begins like this.</source>
            <translation>Ninguna palabra de la lista empieza así.</translation>
        </message>
        <message>
            <source>This is not word %1. Look at your paper.</source>
            <translation>Esta no es la palabra %1. Mire su papel.</translation>
        </message>
        <message>
            <source>Three tries were wrong. Compare your paper with the words.</source>
            <translation>Tres intentos fueron incorrectos. Compare su papel con las palabras.</translation>
        </message>
        <message>
            <source>Word %1 is not one of the 2,048 words.</source>
            <translation>La palabra %1 no es una de las 2048 palabras.</translation>
        </message>
        <message>
            <source>%1 of 24 words are there.</source>
            <translation>Hay %1 de 24 palabras.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>These are the words of Node Key %1.</source>
            <translation>Estas son las palabras de la clave de nodo %1.</translation>
        </message>
        <message>
            <source>Every word is known, but they do not belong together: one is wrong or two changed places.</source>
            <translation>Se conocen todas las palabras, pero no forman un conjunto: una es incorrecta o dos cambiaron de lugar.</translation>
        </message>
        <message>
            <source>Go on unchecked</source>
            <translation>Continuar sin comprobar</translation>
        </message>
        <message>
            <source>Check later</source>
            <translation>Comprobar más tarde</translation>
        </message>
        <message>
            <source>Nobody knows yet whether your paper can be read.</source>
            <translation>Nadie sabe todavía si su papel se puede leer.</translation>
        </message>
        <message>
            <source>With a wrong word on it the key, its tokens and its paperwork die with this machine. The Node Keys page reminds you until the words are checked.</source>
            <translation>Con una palabra equivocada en él, la clave, sus tokens y su papeleo mueren con este equipo. La página Claves de nodo se lo recuerda hasta que se comprueben las palabras.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkControls</name>
        <message>
            <source>Takes tasks</source>
            <translation>Acepta tareas</translation>
        </message>
        <message>
            <source>Finishing</source>
            <translation>Terminando</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>This node serves no clients, so there is no work to pause.</source>
            <translation>Este nodo no atiende a clientes, así que no hay trabajo que pausar.</translation>
        </message>
        <message>
            <source>New tasks are taken at all hours.</source>
            <translation>Se aceptan tareas nuevas a todas horas.</translation>
        </message>
        <message>
            <source>New tasks are taken until %1.</source>
            <translation>Se aceptan tareas nuevas hasta %1.</translation>
        </message>
        <message>
            <source>You paused it.</source>
            <translation>Usted lo pausó.</translation>
        </message>
        <message>
            <source>It is outside of its hours.</source>
            <translation>Está fuera de su horario.</translation>
        </message>
        <message>
            <source>This machine runs on battery.</source>
            <translation>Este equipo funciona con batería.</translation>
        </message>
        <message>
            <source>It stays so until you resume.</source>
            <translation>Sigue así hasta que usted lo reanude.</translation>
        </message>
        <message>
            <source>It goes on when power is back.</source>
            <translation>Continúa cuando vuelva la corriente.</translation>
        </message>
        <message>
            <source>It goes on at %1.</source>
            <translation>Continúa: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n task(s) left to finish.</source>
            <translation>
                <numerusform>Queda %n tarea por terminar.</numerusform>
                <numerusform>Quedan %n tareas por terminar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Takes no new task. What runs is finished, what waits is refused.</source>
            <translation>No acepta ninguna tarea nueva. Lo que está en curso se termina, lo que espera se rechaza.</translation>
        </message>
        <message>
            <source>Drain</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Takes no new task. What runs and what waits is finished.</source>
            <translation>No acepta ninguna tarea nueva. Lo que está en curso y lo que espera se termina.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Takes new tasks again.</source>
            <translation>Vuelve a aceptar tareas nuevas.</translation>
        </message>
        <message>
            <source>Change the hours…</source>
            <translation>Cambiar el horario…</translation>
        </message>
        <message>
            <source>Opens the hours of work.</source>
            <translation>Abre el horario de trabajo.</translation>
        </message>
        <message>
            <source>For 10 minutes</source>
            <translation>Durante 10 minutos</translation>
        </message>
        <message>
            <source>For 1 hour</source>
            <translation>Durante 1 hora</translation>
        </message>
        <message>
            <source>Until tomorrow, 08:00</source>
            <translation>Hasta mañana, 08:00</translation>
        </message>
        <message>
            <source>Until I resume</source>
            <translation>Hasta que reanude</translation>
        </message>
        <message>
            <source>Finish what waits, then pause for 1 hour</source>
            <translation>Terminar lo que espera y pausar 1 hora</translation>
        </message>
        <message>
            <source>No clients</source>
            <translation>Sin clientes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkDetails</name>
        <message>
            <source>%1, tested here</source>
            <translation>%1, probado aquí</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>No task selected</source>
            <translation>Ninguna tarea seleccionada</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Used of the limits</source>
            <translation>Uso de los límites</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Guardar recibo…</translation>
        </message>
        <message>
            <source>Copy receipt</source>
            <translation>Copiar recibo</translation>
        </message>
        <message>
            <source>Show digest inputs</source>
            <translation>Mostrar las entradas del resumen</translation>
        </message>
        <message>
            <source>To recompute the digest, save the receipt and run this with what the client sent; the node has not kept it:</source>
            <translation>Para volver a calcular el resumen, guarde el recibo y ejecute esto con lo que envió el cliente; el nodo no lo ha conservado:</translation>
        </message>
        <message>
            <source>Command to recompute the digest</source>
            <translation>Comando para volver a calcular el resumen</translation>
        </message>
        <message>
            <source>Copy command</source>
            <translation>Copiar comando</translation>
        </message>
        <message>
            <source>Choose a task to see its counts, digests and receipt. Prompts, answers, code and files are not kept, so they cannot be shown here.</source>
            <translation>Elija una tarea para ver sus recuentos, resúmenes y recibo. Las indicaciones, las respuestas, el código y los archivos no se conservan, así que no se pueden mostrar aquí.</translation>
        </message>
        <message>
            <source>%1 task</source>
            <translation>Tarea: %1</translation>
        </message>
        <message>
            <source>Paperwork: %1</source>
            <translation>Papeleo: %1</translation>
        </message>
        <message>
            <source>The task failed (%1).</source>
            <translation>La tarea falló (%1).</translation>
        </message>
        <message>
            <source>Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs and %3 s. Code, files and output are not kept.</source>
            <translation>Se ejecutó en el entorno aislado: sin red, sin privilegios, como máximo %1 GB de memoria, %2 CPU y %3 s. El código, los archivos y la salida no se conservan.</translation>
        </message>
        <message>
            <source>Prompt and answer are not kept; the receipt holds their digests only.</source>
            <translation>La indicación y la respuesta no se conservan; el recibo solo contiene sus resúmenes.</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Código de salida</translation>
        </message>
        <message>
            <source>Container</source>
            <translation>Contenedor</translation>
        </message>
        <message>
            <source>was ready</source>
            <translation>estaba preparado</translation>
        </message>
        <message>
            <source>was made for it</source>
            <translation>se creó para ella</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Resumen del recibo</translation>
        </message>
        <message>
            <source>On the ledger</source>
            <translation>En el libro mayor</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>aún no</translation>
        </message>
        <message>
            <source>at height %1</source>
            <translation>a la altura %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>used, limit</comment>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %n processor(s)</source>
            <translation>
                <numerusform>%1 en %n procesador</numerusform>
                <numerusform>%1 en %n procesadores</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 MiB</source>
            <comment>used, limit</comment>
            <translation>%1 de %2 MiB</translation>
        </message>
        <message>
            <source>Save the receipt</source>
            <translation>Guardar el recibo</translation>
        </message>
        <message>
            <source>Receipt saved to %1</source>
            <translation>Recibo guardado en %1</translation>
        </message>
        <message>
            <source>Anyone can check it offline: stacknetctl receipt verify FILE</source>
            <translation>Cualquiera puede comprobarlo sin conexión: stacknetctl receipt verify FILE</translation>
        </message>
        <message>
            <source>Receipt copied.</source>
            <translation>Recibo copiado.</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>Model file</source>
            <translation>Archivo del modelo</translation>
        </message>
        <message>
            <source>Salt</source>
            <translation>Sal</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Terminado por</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Contrato</translation>
        </message>
        <message>
            <source>Digest</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Firmado por</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Recibo</translation>
        </message>
        <message>
            <source>has no digest inputs</source>
            <translation>no tiene entradas del resumen</translation>
        </message>
        <message>
            <source>its own end</source>
            <translation>su propio fin</translation>
        </message>
        <message>
            <source>a signal</source>
            <translation>una señal</translation>
        </message>
        <message>
            <source>the limit of memory</source>
            <translation>el límite de memoria</translation>
        </message>
        <message>
            <source>the limit of time</source>
            <translation>el límite de tiempo</translation>
        </message>
        <message>
            <source>the limit of output</source>
            <translation>el límite de salida</translation>
        </message>
        <message>
            <source>a refusal: it never ran</source>
            <translation>un rechazo: no llegó a ejecutarse</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Espera</translation>
        </message>
        <message numerus="yes">
            <source>behind %n task(s)</source>
            <translation>
                <numerusform>detrás de %n tarea</numerusform>
                <numerusform>detrás de %n tareas</numerusform>
            </translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>yes: on attested hardware alone</source>
            <translation>sí: solo en hardware con atestación</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Clase pedida</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Clase de reproducción</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHealth</name>
        <message>
            <source>Not ready</source>
            <translation>No está listo</translation>
        </message>
        <message>
            <source>Healthy</source>
            <translation>En buen estado</translation>
        </message>
        <message>
            <source>Degraded</source>
            <translation>Degradado</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenido</translation>
        </message>
        <message>
            <source>Trying again</source>
            <translation>Reintentando</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en espera</numerusform>
                <numerusform>%n en espera</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>de %n cuenta</numerusform>
                <numerusform>de %n cuentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Sandbox</source>
            <translation>Entorno aislado</translation>
        </message>
        <message>
            <source> The next try is in %1.</source>
            <translation> El próximo intento es dentro de %1.</translation>
        </message>
        <message>
            <source>It answers requests.</source>
            <translation>Responde a las solicitudes.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>%1 succeeded, %2 failed, %3 not sent</source>
            <translation>%1 correctos, %2 fallidos, %3 no enviados</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Llamadas a herramientas</translation>
        </message>
        <message>
            <source>Embeddings</source>
            <translation>Representaciones vectoriales</translation>
        </message>
        <message>
            <source>Class R</source>
            <translation>Clase R</translation>
        </message>
        <message>
            <source>Last error</source>
            <translation>Último error</translation>
        </message>
        <message>
            <source>It runs code without a network, in containers with limits.</source>
            <translation>Ejecuta código sin red, en contenedores con límites.</translation>
        </message>
        <message>
            <source>Runtime</source>
            <translation>Entorno de ejecución</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Ejecuciones</translation>
        </message>
        <message>
            <source>Containers ready</source>
            <translation>Contenedores preparados</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Served from them</source>
            <translation>Atendidas con ellos</translation>
        </message>
        <message>
            <source>Making one takes</source>
            <translation>Crear uno tarda</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHistory</name>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Model or image</source>
            <translation>Modelo o imagen</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Clase</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Receipt digest</source>
            <translation>Resumen del recibo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lenguaje</translation>
        </message>
        <message>
            <source>Exit code</source>
            <translation>Código de salida</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>Paperwork</source>
            <translation>Papeleo</translation>
        </message>
        <message>
            <source>Ledger height</source>
            <translation>Altura del libro mayor</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Atendida en caliente</translation>
        </message>
        <message>
            <source>Tested here</source>
            <translation>Probada aquí</translation>
        </message>
        <message>
            <source>Processor time</source>
            <translation>Tiempo de procesador</translation>
        </message>
        <message>
            <source>Processors at most</source>
            <translation>Procesadores como máximo</translation>
        </message>
        <message>
            <source>Memory peak (bytes)</source>
            <translation>Pico de memoria (bytes)</translation>
        </message>
        <message>
            <source>Memory at most (bytes)</source>
            <translation>Memoria como máximo (bytes)</translation>
        </message>
        <message>
            <source>Time at most</source>
            <translation>Tiempo como máximo</translation>
        </message>
        <message>
            <source>Every task that is kept</source>
            <translation>Todas las tareas que se conservan</translation>
        </message>
        <message>
            <source>Task history</source>
            <translation>Historial de tareas</translation>
        </message>
        <message>
            <source>No task is kept</source>
            <translation>No se conserva ninguna tarea</translation>
        </message>
        <message>
            <source>Tasks stay here until their time is over; Data and privacy says how long.</source>
            <translation>Las tareas permanecen aquí hasta que acaba su plazo; Datos y privacidad indica cuánto.</translation>
        </message>
        <message>
            <source>All states</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Completada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Todos los tipos</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Todas las clases</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Last 24 hours</source>
            <translation>Últimas 24 horas</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Failed (%1).</source>
            <translation>Falló (%1).</translation>
        </message>
        <message>
            <source>confidential</source>
            <translation>confidencial</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidencial</translation>
        </message>
        <message>
            <source>Ended by</source>
            <translation>Terminado por</translation>
        </message>
        <message>
            <source>Class asked for</source>
            <translation>Clase pedida</translation>
        </message>
        <message>
            <source>Reproduction class</source>
            <translation>Clase de reproducción</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkHours</name>
        <message>
            <source>Hours of work</source>
            <translation>Horas de trabajo</translation>
        </message>
        <message>
            <source>this machine's time, %1</source>
            <translation>hora de este equipo, %1</translation>
        </message>
        <message>
            <source>Take new tasks only in these hours</source>
            <translation>Aceptar tareas nuevas solo en estas horas</translation>
        </message>
        <message>
            <source>Pause while this machine runs on battery</source>
            <translation>Pausar mientras este equipo funcione con batería</translation>
        </message>
        <message>
            <source>Tasks taken before an hour ends are finished after it. Consensus and spot-checks that this node owes go on at all times; attestation stays valid.</source>
            <translation>Las tareas aceptadas antes de que acabe una hora se terminan después. El consenso y los controles aleatorios que debe este nodo siguen en todo momento; la atestación sigue siendo válida.</translation>
        </message>
        <message>
            <source>Save hours</source>
            <translation>Guardar horario</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Nights</source>
            <translation>Noches</translation>
        </message>
        <message>
            <source>Working hours</source>
            <translation>Horario laboral</translation>
        </message>
        <message>
            <source>All hours</source>
            <translation>Todas las horas</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Works %1</source>
            <translation>Trabaja %1</translation>
        </message>
        <message>
            <source>The hours are not in force: tasks are taken all the time.</source>
            <translation>El horario no está en vigor: se aceptan tareas todo el tiempo.</translation>
        </message>
        <message>
            <source>Choose one hour at least. To stop all work, pause it instead.</source>
            <translation>Elija al menos una hora. Para detener todo el trabajo, páuselo.</translation>
        </message>
        <message>
            <source>This machine has no battery, or does not tell.</source>
            <translation>Este equipo no tiene batería o no lo indica.</translation>
        </message>
        <message>
            <source>It runs on battery now.</source>
            <translation>Ahora funciona con batería.</translation>
        </message>
        <message>
            <source>It is plugged in now.</source>
            <translation>Ahora está enchufado.</translation>
        </message>
        <message>
            <source>The hours are saved and in force.</source>
            <translation>El horario está guardado y en vigor.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLive</name>
        <message>
            <source>Newest tasks</source>
            <translation>Tareas más recientes</translation>
        </message>
        <message>
            <source>Hold still</source>
            <translation>Congelar</translation>
        </message>
        <message>
            <source>New tasks wait until you show them.</source>
            <translation>Las tareas nuevas esperan hasta que usted las muestre.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>No task yet</source>
            <translation>Aún no hay tareas</translation>
        </message>
        <message>
            <source>A task appears here within a second of a client sending one. The Overview shows how to connect a client.</source>
            <translation>Una tarea aparece aquí un segundo después, como mucho, de que un cliente la envíe. Resumen general muestra cómo conectar un cliente.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n new</source>
            <translation>
                <numerusform>Mostrar %n nueva</numerusform>
                <numerusform>Mostrar %n nuevas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy result digest</source>
            <translation>Copiar resumen del resultado</translation>
        </message>
        <message>
            <source>Save receipt…</source>
            <translation>Guardar recibo…</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkLoad</name>
        <message>
            <source>How many tasks ended?</source>
            <translation>¿Cuántas tareas terminaron?</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Código</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallidas</translation>
        </message>
        <message>
            <source>The first bar comes with the first task that ends.</source>
            <translation>La primera barra llega con la primera tarea que termina.</translation>
        </message>
        <message>
            <source>How long did they take?</source>
            <translation>¿Cuánto tardaron?</translation>
        </message>
        <message>
            <source>95 % under</source>
            <translation>95 % por debajo de</translation>
        </message>
        <message>
            <source>Half under</source>
            <translation>La mitad por debajo de</translation>
        </message>
        <message>
            <source>The line begins with the first task that succeeds.</source>
            <translation>La línea empieza con la primera tarea correcta.</translation>
        </message>
        <message>
            <source>No task in this time</source>
            <translation>Ninguna tarea en este tiempo</translation>
        </message>
        <message>
            <source>tasks in %1</source>
            <comment>a span of time</comment>
            <translation>tareas en %1</translation>
        </message>
        <message>
            <source>of the tasks that succeeded, in %1</source>
            <comment>a span of time</comment>
            <translation>de las tareas completadas, en %1</translation>
        </message>
        <message>
            <source>The history cannot be read</source>
            <translation>No se puede leer el historial</translation>
        </message>
        <message>
            <source>The node answers in a form that this program does not know; both must be of one version.</source>
            <translation>El nodo responde en una forma que este programa no conoce; ambos deben ser de la misma versión.</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkPage</name>
        <message>
            <source>nothing waits</source>
            <translation>nada espera</translation>
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
            <translation>%1 chats, %2 de código</translation>
        </message>
        <message numerus="yes">
            <source>of %n account(s)</source>
            <translation>
                <numerusform>de %n cuenta</numerusform>
                <numerusform>de %n cuentas</numerusform>
            </translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Trabajo</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Succeeded</source>
            <translation>Completadas</translation>
        </message>
        <message>
            <source>Median duration</source>
            <translation>Duración mediana</translation>
        </message>
        <message>
            <source>Served warm</source>
            <translation>Atendida en caliente</translation>
        </message>
        <message>
            <source>Spot-checks passed</source>
            <translation>Controles aleatorios superados</translation>
        </message>
        <message>
            <source>Views of the work</source>
            <translation>Vistas del trabajo</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>En vivo</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Carga</translation>
        </message>
        <message>
            <source>Spot-checks</source>
            <translation>Controles aleatorios</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horario</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>the node can work</source>
            <translation>el nodo puede trabajar</translation>
        </message>
        <message>
            <source>the node cannot work</source>
            <translation>el nodo no puede trabajar</translation>
        </message>
        <message>
            <source>%1 failed</source>
            <translation>%1 fallidas</translation>
        </message>
        <message>
            <source>· %1 %</source>
            <translation>· %1 %</translation>
        </message>
        <message>
            <source>no code was run yet</source>
            <translation>aún no se ejecutó código</translation>
        </message>
        <message>
            <source>of %1 runs</source>
            <translation>de %1 ejecuciones</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>none of yours was judged</source>
            <translation>no se juzgó ninguna suya</translation>
        </message>
        <message>
            <source>of the newest verdicts</source>
            <translation>de los veredictos más recientes</translation>
        </message>
        <message>
            <source>%1 old</source>
            <translation>de hace %1</translation>
        </message>
        <message>
            <source>Re-executions</source>
            <translation>Reejecuciones</translation>
        </message>
        <message>
            <source>no task in 24 h</source>
            <translation>ninguna tarea en 24 h</translation>
        </message>
        <message numerus="yes">
            <source>95 % under %1 · %n task(s) in 24 h</source>
            <translation>
                <numerusform>el 95 % por debajo de %1 · %n tarea en 24 h</numerusform>
                <numerusform>el 95 % por debajo de %1 · %n tareas en 24 h</numerusform>
            </translation>
        </message>
        <message>
            <source>tasks of others, since the start</source>
            <translation>tareas de otros, desde el inicio</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>desactivado en los ajustes</translation>
        </message>
    </context>
    <context>
        <name>stacknet::ui::WorkSpotChecks</name>
        <message>
            <source>Passed</source>
            <translation>Superada</translation>
        </message>
        <message>
            <source>Convicted</source>
            <translation>Condenada</translation>
        </message>
        <message>
            <source>Did not match</source>
            <translation>No coincidió</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Absuelta</translation>
        </message>
        <message>
            <source>Not checked</source>
            <translation>No comprobada</translation>
        </message>
        <message>
            <source>Input not given</source>
            <translation>Entrada no entregada</translation>
        </message>
        <message>
            <source>Not repeatable</source>
            <translation>No repetible</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>Sin decidir</translation>
        </message>
        <message>
            <source>Test of the network</source>
            <translation>Prueba de la red</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Veredictos</translation>
        </message>
        <message>
            <source>about your tasks, and about those that you checked</source>
            <translation>sobre sus tareas y sobre las que usted comprobó</translation>
        </message>
        <message>
            <source>Verdicts of spot-checks</source>
            <translation>Veredictos de controles aleatorios</translation>
        </message>
        <message>
            <source>No verdict yet</source>
            <translation>Aún no hay ningún veredicto</translation>
        </message>
        <message>
            <source>The network draws tasks to be run again; most are never drawn.</source>
            <translation>La red sortea tareas para volver a ejecutarlas; la mayoría nunca sale en el sorteo.</translation>
        </message>
        <message>
            <source>Checks that this node owes</source>
            <translation>Controles que debe este nodo</translation>
        </message>
        <message>
            <source>Open spot-checks</source>
            <translation>Controles aleatorios abiertos</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>No se debe nada</translation>
        </message>
        <message>
            <source>When this node is drawn, the check shows here.</source>
            <translation>Cuando este nodo sale en el sorteo, el control aparece aquí.</translation>
        </message>
        <message>
            <source>How this node stands</source>
            <translation>Situación de este nodo</translation>
        </message>
        <message>
            <source>What it can run again</source>
            <translation>Lo que puede volver a ejecutar</translation>
        </message>
        <message>
            <source>What a check shows of a request</source>
            <translation>Lo que un control muestra de una solicitud</translation>
        </message>
        <message numerus="yes">
            <source>%n conviction(s) among the newest verdicts.</source>
            <translation>
                <numerusform>%n condena entre los veredictos más recientes.</numerusform>
                <numerusform>%n condenas entre los veredictos más recientes.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conviction among the newest verdicts.</source>
            <translation>Ninguna condena entre los veredictos más recientes.</translation>
        </message>
        <message>
            <source>Committed</source>
            <translation>Comprometidas</translation>
        </message>
        <message>
            <source>Not eligible</source>
            <translation>No elegible</translation>
        </message>
        <message>
            <source>Kept out by clients</source>
            <translation>Excluidas por los clientes</translation>
        </message>
        <message>
            <source>Inputs held</source>
            <translation>Entradas guardadas</translation>
        </message>
        <message>
            <source>%1, %2 KiB</source>
            <translation>%1, %2 KiB</translation>
        </message>
        <message>
            <source>Checks run for others</source>
            <translation>Controles ejecutados para otros</translation>
        </message>
        <message>
            <source>Orders refused</source>
            <translation>Encargos rechazados</translation>
        </message>
        <message>
            <source>Canaries planted</source>
            <translation>Canarios colocados</translation>
        </message>
        <message>
            <source>Canaries found</source>
            <translation>Canarios encontrados</translation>
        </message>
        <message>
            <source>Class %1: %2 (%3)</source>
            <translation>Clase %1: %2 (%3)</translation>
        </message>
        <message>
            <source>on the ledger</source>
            <translation>en el libro mayor</translation>
        </message>
        <message>
            <source>not declared yet</source>
            <translation>aún sin declarar</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>Nada.</translation>
        </message>
        <message>
            <source>Tasks of this node under check</source>
            <translation>Tareas de este nodo en comprobación</translation>
        </message>
        <message>
            <source>Own tasks under check</source>
            <translation>Tareas propias en comprobación</translation>
        </message>
        <message>
            <source>None is being checked</source>
            <translation>No se está comprobando ninguna</translation>
        </message>
        <message>
            <source>When the network draws one of yours, it shows here with who runs it again.</source>
            <translation>Cuando la red sortea una de las suyas, aparece aquí con quién la vuelve a ejecutar.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key.</source>
            <translation>Una condena se lleva el %1 de los tokens de la clave.</translation>
        </message>
        <message>
            <source>One conviction takes %1 of the tokens of the key: %2 tokens now.</source>
            <translation>Una condena se lleva el %1 de los tokens de la clave: ahora, %2 tokens.</translation>
        </message>
    </context>
</TS>
