import type { Channel } from '../people/channel';
import type { Interaction } from '../people/interaction';
import type { Parameters } from './parameters';

const PASSIVE: ReadonlySet<Channel> = new Set<Channel>(['mention', 'reaction', 'comment']);
const TOGETHER: ReadonlySet<Channel> = new Set<Channel>([
	'call',
	'video',
	'meeting',
	'meal',
	'event',
]);
const TALK: ReadonlySet<Channel> = new Set<Channel>([...PASSIVE, ...TOGETHER, 'message', 'email']);

/** A mention, a reaction or a comment: however many there are, they say little. */
export function isPassive({ kind, channel }: Interaction): boolean {
	return kind === 'contact' && PASSIVE.has(channel);
}

/** How many alters share the credit, from 1. */
function alterCount({ groupSize }: Interaction): number {
	return groupSize !== undefined && groupSize > 1 ? groupSize : 1;
}

/** A call, video call, meeting, meal or event with this person alone: both acted, whoever began. */
export function isTimeTogether(interaction: Interaction): boolean {
	const { kind, channel } = interaction;
	return kind === 'contact' && TOGETHER.has(channel) && alterCount(interaction) === 1;
}

/** Ego asked and they did it, at least in part. */
function isFulfilledAsk({ kind, by, outcome }: Interaction): boolean {
	return kind === 'ask' && by === 'ego' && (outcome === 'yes' || outcome === 'partly');
}

/** A favor of theirs, asked for or not. */
export function isFavorGot(interaction: Interaction): boolean {
	return (
		(interaction.kind === 'favor' && interaction.by === 'alter') || isFulfilledAsk(interaction)
	);
}

/** A favor of ego's, asked for or not. */
export function isFavorGiven({ kind, by, outcome }: Interaction): boolean {
	if (kind === 'favor') return by === 'ego';
	return kind === 'ask' && by === 'alter' && (outcome === 'yes' || outcome === 'partly');
}

/** The alter did something toward ego: wrote, met, asked, gave. A reaction or a seat at the same table is no act. */
export function hasAlterActed(interaction: Interaction): boolean {
	const { kind, by } = interaction;
	if (kind === 'ask') return by === 'alter' || isFulfilledAsk(interaction);
	if (isPassive(interaction)) return false;
	if (by === 'alter' || isTimeTogether(interaction)) return true;
	return by === 'both' && alterCount(interaction) === 1;
}

/** Ego wrote to this person alone, called or asked: contact of one side, unless the other acted on the same day. */
export function isReachedOut(interaction: Interaction): boolean {
	const { kind, by, outcome } = interaction;
	if (by !== 'ego' || kind === 'favor' || outcome === 'no') return false;
	if (isPassive(interaction) || isTimeTogether(interaction)) return false;
	return alterCount(interaction) === 1;
}

function contactWeight({ channel, by }: Interaction, parameters: Parameters): number {
	const depth = parameters.depth[channel];
	if (TOGETHER.has(channel)) return depth;
	if (by === 'both') return depth * parameters.bothShare;
	if (by === 'alter') return depth;
	return depth * (by === 'ego' ? parameters.egoShare : parameters.unknownShare);
}

function favorWeight({ by }: Interaction, parameters: Parameters): number {
	if (by === 'alter' || by === 'both') return parameters.favorDepth;
	return parameters.favorDepth * (by === 'ego' ? parameters.egoShare : parameters.unknownShare);
}

/** An ask is a message by whoever asked; what came of it is a favor of the other. */
function askWeight({ by, channel, outcome }: Interaction, parameters: Parameters): number {
	const { favorDepth, egoShare, unknownShare, partlyShare } = parameters;
	const part = outcome === 'yes' ? 1 : outcome === 'partly' ? partlyShare : 0;
	const deed = part * (TALK.has(channel) ? parameters.depth[channel] : favorDepth);
	const message = parameters.depth.message;
	if (by === 'ego') return Math.max(message * egoShare, deed);
	if (by === 'alter' || by === 'both') return Math.max(message, deed * egoShare);
	return message * unknownShare;
}

/**
 * Weight of one entry on its day: who acted (the alter 1, both half as much again, ego alone a fifth, unknown
 * two fifths) times how deep it went (a favor over a meeting over a message over a reaction), shared among the alters who
 * took part. Above 0.
 */
export function entryWeight(interaction: Interaction, parameters: Parameters): number {
	const weigh = { contact: contactWeight, favor: favorWeight, ask: askWeight }[interaction.kind];
	return weigh(interaction, parameters) / alterCount(interaction);
}
