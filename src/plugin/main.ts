import { Plugin } from 'obsidian';
export default class ActionThresholdPlugin extends Plugin {}
